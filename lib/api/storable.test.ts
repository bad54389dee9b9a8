import { describe, expect, it } from "vitest";
import { isStorable, parseStorable } from "./storable";

describe("what PostgreSQL can't keep", () => {
  it.each([
    '"\\u0000"',
    '{"a":["\\ud800"]}',
    '{"\\uDFFFx":1}',
    '[{"a":{"b":"\\udc00\\ud800"}}]',
    '{"a\\u0000":null}',
  ])("%s is refused", (text) => {
    expect(() => parseStorable(text)).toThrow(SyntaxError);
    expect(isStorable(JSON.parse(text))).toBe(false);
  });

  it.each(['"\\ud83d\\ude00"', '"😀"', '"\\\\u0000"', '{"a":[1,null,true,"\\u0001"]}', "0"])(
    "%s is not",
    (text) => {
      expect(parseStorable(text)).toEqual(JSON.parse(text));
    },
  );

  it.each(["", "{", "nope"])("%s is no JSON", (text) => {
    expect(() => parseStorable(text)).toThrow(SyntaxError);
  });
});
