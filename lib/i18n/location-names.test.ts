import { expect, test } from "vitest";
import { cityName, fullLocationName, locationName } from "./location-names";

test.each([
  ["zh", "广东省深圳市南山区", "深圳"],
  ["en", "广东省深圳市南山区", "Shenzhen"],
  ["zh", "北京市朝阳区", "北京"],
  ["en", "上海市浦东新区", "Shanghai"],
  ["zh", "北京市北京市朝阳区", "北京"],
  ["en", "海南省", "Hainan"],
  ["zh", "别处", "别处"],
  ["en", "内蒙古自治区锡林郭勒盟", "锡林郭勒盟"],
] as const)("the city in %s of %s is %s", (locale, fullName, city) => {
  expect(cityName(locale, fullName)).toBe(city);
});

test("a province loses its suffix in Chinese", () => {
  expect(locationName("zh", "广西壮族自治区")).toBe("广西");
});

test("a full name reads in the order of its language", () => {
  expect(fullLocationName("zh", "福建省泉州市德化县")).toBe("福建 泉州 德化县");
  expect(fullLocationName("en", "福建省泉州市德化县")).toBe("德化县, Quanzhou, Fujian");
});
