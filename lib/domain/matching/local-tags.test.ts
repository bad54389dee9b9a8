import { expect, it } from "vitest";
import { reasonText } from "@/lib/contracts/match-reasons";
import { localTag, localTags } from "./local-tags";

it.each([
  ["手机", "en", "phone"],
  ["智能手机", "en", "phone"],
  ["手工", "en", "handmade"],
  ["咖啡", "en", "coffee"],
  ["Coffee", "zh", "咖啡"],
  ["skin care", "zh", "护肤"],
  ["咖啡", "zh", "咖啡"],
  ["coffee", "en", "coffee"],
  ["没人知道的标签", "en", "没人知道的标签"],
  ["unheard of", "zh", "unheard of"],
] as const)("%s in %s is %s", (tag, locale, shown) => {
  expect(localTag(tag, locale)).toBe(shown);
});

it("shows what means the same once", () => {
  expect(localTags(["手机", "智能手机", "咖啡"], "en")).toEqual(["phone", "coffee"]);
});

it("tells reasons in the reader's language", () => {
  const reason = { code: "shared_tags" as const, tags: ["咖啡", "手工", "小众词"] };
  expect(reasonText(reason, "en")).toBe("Tags in common: coffee, handmade, 小众词");
  expect(reasonText(reason, "zh")).toBe("共同标签：咖啡、手工、小众词");
});
