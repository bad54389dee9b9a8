import { expect, test } from "vitest";
import { addTags } from "./tag-list";

test.each([
  ["陶瓷，茶具、 送礼;mug", ["陶瓷", "茶具", "送礼", "mug"]],
  ["ＬＰ\nlp", ["lp"]],
  ["  Hand   Made ", ["hand made"]],
  ["!!! ，，", []],
  ["长".repeat(41), []],
])("%s", (text, tags) => {
  expect(addTags([], text, 50)).toEqual(tags);
});

test("what is there is not added again, and more than are taken are left out", () => {
  expect(addTags(["陶瓷"], "陶瓷,杯子", 50)).toEqual(["陶瓷", "杯子"]);
  const many = Array.from({ length: 80 }, (_, n) => `tag${n}`).join(",");
  expect(addTags(["陶瓷"], many, 50)).toHaveLength(50);
});
