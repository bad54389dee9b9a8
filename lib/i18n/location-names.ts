import type { Locale } from "./locales";

/** Provinces and large cities as English writes them; a place that is missing keeps its own name. */
const english: Record<string, string> = {
  北京市: "Beijing",
  天津市: "Tianjin",
  上海市: "Shanghai",
  重庆市: "Chongqing",
  河北省: "Hebei",
  山西省: "Shanxi",
  内蒙古自治区: "Inner Mongolia",
  辽宁省: "Liaoning",
  吉林省: "Jilin",
  黑龙江省: "Heilongjiang",
  江苏省: "Jiangsu",
  浙江省: "Zhejiang",
  安徽省: "Anhui",
  福建省: "Fujian",
  江西省: "Jiangxi",
  山东省: "Shandong",
  河南省: "Henan",
  湖北省: "Hubei",
  湖南省: "Hunan",
  广东省: "Guangdong",
  广西壮族自治区: "Guangxi",
  海南省: "Hainan",
  四川省: "Sichuan",
  贵州省: "Guizhou",
  云南省: "Yunnan",
  西藏自治区: "Tibet",
  陕西省: "Shaanxi",
  甘肃省: "Gansu",
  青海省: "Qinghai",
  宁夏回族自治区: "Ningxia",
  新疆维吾尔自治区: "Xinjiang",
  台湾省: "Taiwan",
  香港特别行政区: "Hong Kong",
  澳门特别行政区: "Macau",
  石家庄市: "Shijiazhuang",
  太原市: "Taiyuan",
  呼和浩特市: "Hohhot",
  沈阳市: "Shenyang",
  大连市: "Dalian",
  长春市: "Changchun",
  哈尔滨市: "Harbin",
  南京市: "Nanjing",
  苏州市: "Suzhou",
  无锡市: "Wuxi",
  杭州市: "Hangzhou",
  宁波市: "Ningbo",
  温州市: "Wenzhou",
  合肥市: "Hefei",
  福州市: "Fuzhou",
  厦门市: "Xiamen",
  泉州市: "Quanzhou",
  南昌市: "Nanchang",
  景德镇市: "Jingdezhen",
  济南市: "Jinan",
  青岛市: "Qingdao",
  郑州市: "Zhengzhou",
  洛阳市: "Luoyang",
  武汉市: "Wuhan",
  长沙市: "Changsha",
  广州市: "Guangzhou",
  深圳市: "Shenzhen",
  珠海市: "Zhuhai",
  佛山市: "Foshan",
  东莞市: "Dongguan",
  南宁市: "Nanning",
  桂林市: "Guilin",
  海口市: "Haikou",
  三亚市: "Sanya",
  成都市: "Chengdu",
  贵阳市: "Guiyang",
  昆明市: "Kunming",
  大理白族自治州: "Dali",
  拉萨市: "Lhasa",
  西安市: "Xi’an",
  兰州市: "Lanzhou",
  西宁市: "Xining",
  银川市: "Yinchuan",
  乌鲁木齐市: "Ürümqi",
};

const suffix = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
// A municipality may be written twice, as its own province and city.
const parts = /^(.+?(?:省|自治区|特别行政区))?(.+?(?:自治州|市|地区|盟))?\2?(.*)$/s;

/** `深圳市` → `深圳` or `Shenzhen`. */
export function locationName(locale: Locale, name: string): string {
  if (locale === "en") return english[name] ?? name;
  return name.replace(suffix, "") || name;
}

/** The city of a full name: `广东省深圳市南山区` → `深圳` or `Shenzhen`. */
export function cityName(locale: Locale, fullName: string): string {
  const [, province = "", city = "", rest = ""] = parts.exec(fullName) ?? [];
  return locationName(locale, city || rest || province || fullName);
}

/** A full name to read: `广东深圳南山区`, or in English from the small to the large. */
export function fullLocationName(locale: Locale, fullName: string): string {
  const [, province = "", city = "", rest = ""] = parts.exec(fullName) ?? [];
  const names = [province, city].filter(Boolean).map((name) => locationName(locale, name));
  if (locale === "en") return [rest, ...names.reverse()].filter(Boolean).join(", ");
  return [...names, rest].filter(Boolean).join(" ");
}
