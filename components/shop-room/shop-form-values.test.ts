import { expect, it } from "vitest";
import type { OwnShopView } from "@/lib/contracts/console/own-shop";
import { formPath, formValues, isKept, shopChanges, shopPayload } from "./shop-form-values";

const read: OwnShopView = {
  shop_id: 3,
  name: "云上竹铺",
  name_en: null,
  address: "",
  address_en: null,
  description: "三代人编竹器。",
  description_en: null,
  welcome: "来坐坐",
  welcome_en: null,
  picture_url: "/media/0123456789abcdef0123",
  version: 2,
};
const base = formValues(read);

it("a change says what differs, and nothing else", () => {
  expect(shopChanges(base, read)).toEqual({});
  expect(shopChanges({ ...base, welcome: "", name_en: "Bamboo" }, read)).toEqual({
    welcome: "",
    name_en: "Bamboo",
  });
});

it("a picture is sent where it is new, taken away where it is gone, and else left out", () => {
  const picture = { url: "/media/fff", tempKey: "9b0c7c9e-7a55-4e1f-9a54-0d6c3a2f7f11" };
  expect(shopChanges({ ...base, picture }, read)).toEqual({ picture: { temp_key: picture.tempKey } });
  expect(shopChanges({ ...base, picture: null }, read)).toEqual({ picture: null });
  expect(shopPayload(base).picture).toBeUndefined();
});

it("an error stands at its field, or above all", () => {
  expect(formPath(["picture", "temp_key"])).toBe("picture");
  expect(formPath(["version"])).toBe("root");
});

it("what an older page has kept is not taken for an edit", () => {
  expect(isKept({ read, values: base })).toBe(true);
  expect(isKept({ read: null, values: formValues(null) })).toBe(true);
  for (const other of [null, {}, { read: {}, values: base }, { read, values: {} }])
    expect(isKept(other)).toBe(false);
});
