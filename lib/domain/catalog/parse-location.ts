import type { LocationRow } from "./add-location";

type LocationNames = Omit<LocationRow, "id">;

const separators = /[\s,，、/|·-]+/u;
const parts =
  /^(?<province>.{1,15}?(?:省|自治区|特别行政区))?(?<city>.{1,15}?(?:自治州|市|地区|盟))?(?<district>.*)$/u;
/** Written without its 市, and with nothing behind it but a district. */
const bareMunicipality = /^(北京|天津|上海|重庆)(?!市)(?=(?:.{1,10}[区县])?$)/u;
const municipalities = ["北京市", "天津市", "上海市", "重庆市"];

/** A municipality that is written twice, as its own province and city, is written once. */
export function withoutDoubledCity(name: string): string {
  return name.replace(/^(.{1,10}?市)\1/u, "$1");
}

/**
 * The parts of a place that is written in one: `广东省深圳市南山区`, also with separators, without its province, or in a
 * municipality. Parts that are not there are empty; a text that has none is a province of that name.
 */
export function parseLocation(text: string): LocationNames {
  const given = text.split(separators).filter(Boolean);
  const name = withoutDoubledCity(given.join("")).replace(bareMunicipality, "$1市");
  const { province = "", city = "", district = "" } = parts.exec(name)?.groups ?? {};
  if (municipalities.includes(city) && !province) return { province: city, city, district };
  if (province || city) return { province, city, district };
  const [first = text, second = "", ...rest] = given;
  return { province: first, city: second, district: rest.join("") };
}
