import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanIdentifier, cleanLine, cleanText, isName } from "./clean";

const astronaut = "\u{1F469}\u{1F3FD}\u200D\u{1F680}";
const heart = "\u2764\uFE0F";
const england = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}";

describe.each([
  ["a line", cleanLine],
  ["an identifier", cleanIdentifier],
  ["a text", cleanText],
])("%s", (_, clean) => {
  test.each([
    ["composed", "cafe\u0301", "café"],
    ["composed over what was hidden", "cafe\u034F\u0301", "café"],
    ["without wide spaces around it", "\u3000\u3000红茶\u3000", "红茶"],
    ["without a byte order mark", "\uFEFF红茶", "红茶"],
    ["without zero-width characters", "i\u200BPh\u200Do\u2060ne\u200C", "iPhone"],
    ["without soft hyphens", "wire\u00ADless", "wireless"],
    ["without bidi controls", "\u202Egnp.exe\u202C\u2066x\u2069\u200E\u061C", "gnp.exex"],
    ["without fillers", "\u3164\u115Fa\uFFA0", "a"],
    ["without variation tricks", "a\uFE0Fb\uFE00c\u{E0100}1\uFE0F", "abc1"],
    ["without tag characters", "ok\u{E0068}\u{E0069}", "ok"],
    ["without control characters", "a\u0007\u001Bb\u009Fc", "abc"],
    ["empty when it shows nothing", "\u200B\u3000\u2800\u0301\u00AD", ""],
    ["empty when it is", "", ""],
    ["whatever it is otherwise", "Ω “红茶”—50% #1 ½ ﬁ １", "Ω “红茶”—50% #1 ½ ﬁ １"],
  ])("is %s", (_name, typed, kept) => {
    expect(clean(typed)).toBe(kept);
  });

  test("is the same when it is cleaned again, grows at most threefold, and has no more marks upon a letter than shown", () => {
    const odd = fc.constantFrom(
      ..."\u200D\u200B\uFEFF\u202E\u00AD\uFE0F\u3000\u2800\t\n\r",
      ..."\u0301\u0323\u0344\u{1D160}\uFB2C\u0958\u1100\u1161\u11A8\uF900",
      ...["e", "1", "\u20E3", "\u{1F3F4}", "\u{E0067}", "\u{E007F}", "\u{E0100}", astronaut, heart, "葛"],
    );
    const texts = fc
      .array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 3 })))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(3 * text.length);
        expect(once.normalize("NFC")).toBe(once);
        expect(once.trim()).toBe(once);
        expect(once).not.toMatch(/\p{M}{31}/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test("only what emoji and chosen characters need stays in lines and texts", () => {
  const shown = `${astronaut} ${heart} 1\uFE0F\u20E3 ${england} 葛\u{E0100} \u2764\uFE0F\u200D\u{1F525}`;
  expect(cleanLine(shown)).toBe(shown);
  expect(cleanText(shown)).toBe(shown);
  expect(cleanLine(`${astronaut}\u200D\u200Da${heart}\uFE0F\u{1F680}\u200D`)).toBe(
    `${astronaut}a${heart}\u{1F680}`,
  );
  expect(cleanIdentifier(`小明${heart}${astronaut}`)).toBe("小明\u2764\u{1F469}\u{1F3FD}\u{1F680}");
});

test("a line has one kind of space, a text keeps its lines and indents", () => {
  const typed = "一\u3000二\u00A0三\t四\r\n\u3000\u3000五\u2028六\n";
  expect(cleanLine(typed)).toBe("一 二 三 四    五 六");
  expect(cleanIdentifier(typed)).toBe("一 二 三 四    五 六");
  expect(cleanText(typed)).toBe("一\u3000二\u00A0三\t四\r\n\u3000\u3000五\u2028六");
});

test.each([
  ["小明", true],
  ["x", true],
  ["7", true],
  ["♥", true],
  ["—…—", false],
  ["\u2800", false],
  ["", false],
])("%j is a name: %s", (text, named) => {
  expect(isName(text)).toBe(named);
});
