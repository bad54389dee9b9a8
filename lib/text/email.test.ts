import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEmail } from "./email";

test.each([
  ["a@example.com", "a@example.com", "a@example.com"],
  ["First.Last+tag@Sub.Example.COM", "First.Last+tag@sub.example.com", "First.Last+tag@sub.example.com"],
  ["用户@例子.公司", "用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d"],
  ["用户@xn--fsqu00a.XN--55QX5D", "用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d"],
  ["a@例子。公司", "a@例子.公司", "a@xn--fsqu00a.xn--55qx5d"],
  ["a@ｅｘａｍｐｌｅ．ｃｏｍ", "a@example.com", "a@example.com"],
  ["a@BÜCHER.example", "a@bücher.example", "a@xn--bcher-kva.example"],
])("%s is an address", (text, email, ascii) => {
  expect(parseEmail(text)).toEqual({ email, ascii });
  expect(parseEmail(email)).toEqual({ email, ascii });
  expect(parseEmail(ascii)).toEqual({ email, ascii });
});

test.each([
  ...["", "a", "@", "a@", "@example.com", "a@b", "a@@example.com", "a b@example.com", ".a@example.com"],
  ...["a.@example.com", "a..b@example.com", "a@.example.com", "a@example..com", "a@-a.com", "a@a-.com"],
  ...[
    "a@[::1]",
    "a@[127.0.0.1]",
    "a@127.0.0.1",
    "a@1.2.3",
    "a@0x7f.1",
    "a@example.com:80",
    "a@example.com/x",
  ],
  ...[
    "a@user:x@example.com/",
    "a@exa%6dple.com",
    "a@example.c",
    "a@xn--a.com",
    "a@xn--.com",
    "a\0@example.com",
  ],
  ...['"a b"@example.com', "a@例子", "<a@example.com>", "a@example.com,b@example.com", "a@exam_ple.com"],
  `${"a".repeat(250)}@example.com`,
  `${"用".repeat(80)}@example.com`.concat("x".repeat(10)),
])("%j is none", (text) => {
  expect(parseEmail(text)).toBeNull();
});

test("an address that is kept is an address, and the same one", () => {
  const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(part, part, part, (local, name, top) => {
      const parsed = parseEmail(`${local}@${name}.${top}`);
      if (parsed) expect(parseEmail(parsed.email)).toEqual(parsed);
    }),
    { numRuns: 3000 },
  );
});
