import { expect, it } from "vitest";
import { fullNameOf } from "./add-location";
import { parseLocation } from "./parse-location";

it.each([
  ["广东省深圳市南山区", "广东省|深圳市|南山区"],
  ["广东省 深圳市 南山区", "广东省|深圳市|南山区"],
  ["广东省/深圳市/南山区", "广东省|深圳市|南山区"],
  ["广东省深圳市", "广东省|深圳市|"],
  ["广东省", "广东省||"],
  ["深圳市南山区", "|深圳市|南山区"],
  ["北京市朝阳区", "北京市|北京市|朝阳区"],
  ["北京市北京市朝阳区", "北京市|北京市|朝阳区"],
  ["上海浦东新区", "上海市|上海市|浦东新区"],
  ["上海", "上海市|上海市|"],
  ["吉林省吉林市昌邑区", "吉林省|吉林市|昌邑区"],
  ["内蒙古自治区锡林郭勒盟锡林浩特市", "内蒙古自治区|锡林郭勒盟|锡林浩特市"],
  ["新疆维吾尔自治区伊犁哈萨克自治州伊宁市", "新疆维吾尔自治区|伊犁哈萨克自治州|伊宁市"],
  ["香港特别行政区九龙城区", "香港特别行政区||九龙城区"],
  ["Berlin Mitte", "Berlin|Mitte|"],
  ["校园里", "校园里||"],
])("%s is %s", (text, expected) => {
  const { province, city, district } = parseLocation(text);
  expect([province, city, district].join("|")).toBe(expected);
});

it("writes a municipality once", () => {
  expect(fullNameOf(parseLocation("北京市朝阳区"))).toBe("北京市朝阳区");
});
