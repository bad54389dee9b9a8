import type { DemoPlace } from "./types";

const districts: Record<string, string> = {
  "广东省 深圳市": "南山区 福田区 宝安区 龙岗区 罗湖区",
  "广东省 广州市": "天河区 越秀区 海珠区 番禺区",
  "北京市 北京市": "朝阳区 海淀区 东城区 通州区",
  "上海市 上海市": "徐汇区 静安区 浦东新区 杨浦区",
  "浙江省 杭州市": "西湖区 拱墅区 余杭区",
  "浙江省 宁波市": "鄞州区",
  "江苏省 南京市": "鼓楼区 玄武区",
  "江苏省 苏州市": "姑苏区 吴中区",
  "四川省 成都市": "武侯区 锦江区 青羊区",
  "重庆市 重庆市": "渝中区 沙坪坝区",
  "湖北省 武汉市": "武昌区 洪山区",
  "陕西省 西安市": "雁塔区 碑林区",
  "福建省 厦门市": "思明区",
  "福建省 泉州市": "德化县",
  "江西省 景德镇市": "珠山区 昌江区",
  "云南省 昆明市": "五华区",
  "湖南省 长沙市": "岳麓区",
  "山东省 青岛市": "市南区",
  "天津市 天津市": "和平区",
};

export const places: DemoPlace[] = Object.entries(districts).flatMap(([where, names]) => {
  const [province = "", city = ""] = where.split(" ");
  return names.split(" ").map((district) => ({ province, city, district }));
});

/** "广东省深圳市南山区"; a municipality is named once, not as province and city. */
export function placeText({ province, city, district }: DemoPlace): string {
  return province === city ? city + district : province + city + district;
}
