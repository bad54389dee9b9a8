import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { lookAlikeKey } from "./look-alike";

const client = new pg.Client({ connectionString: inject("templateUrl") });
beforeAll(() => client.connect());
afterAll(() => client.end());

async function keysOf(texts: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    "SELECT look_alike_key(text) AS key FROM unnest($1::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place",
    [texts],
  );
  return rows.map(({ key }) => key);
}

test.each([
  ["case", "Demo-Seller", "demo-seller"],
  ["case beyond ASCII", "ÉTÉ Σίσυφος ΣΊΣΥΦΟΣ İZMİR", "été σίσυφoσ σίσυφoσ izmir"],
  ["width", "ｄｅｍｏ－ｓｅｌｌｅｒ１", "demo-seller1"],
  ["composition", "cafe\u0301", "café"],
  ["hyphens and dashes", "a‐b‑c–d—e−f", "a-b-c-d-e-f"],
  ["kinds of space", "\u3000手工\u00A0 皂\t", "手工 皂"],
  ["hidden characters", "de\u200Bmo\u00AD\u202E\uFE0F", "demo"],
  ["ligatures and circled letters", "ﬁne Ⓐ①", "fine a1"],
  ["Cyrillic twins", "dеmо-sеllеr", "demo-seller"],
  ["nothing", "\u200B\u3000\u2800", ""],
  ["no more than that", "手工皂一号ー", "手工皂一号ー"],
])("%s does not make another name", async (_, text, key) => {
  expect(lookAlikeKey(text)).toBe(key);
  expect(await keysOf([text])).toEqual([key]);
});

describe("the database makes the same key", () => {
  test("of every character", async () => {
    const codes = Array.from({ length: 0x32000 }, (_, code) => code).concat([0xe0001, 0xe0100, 0xe0fff]);
    const chars = codes.filter((code) => code > 0).map((code) => String.fromCodePoint(code));
    // What one of the two knows from a newer Unicode than the other may differ.
    const { rows } = await client.query<{ char: string }>(
      "SELECT char FROM unnest($1::text[]) AS given (char) WHERE unicode_assigned(char)",
      [chars.filter((char) => !/[\p{Cn}\p{Cs}]/u.test(char))],
    );
    const texts = rows.map(({ char }) => `a${char}B`);
    const keys = await keysOf(texts);
    expect(texts.filter((text, index) => keys[index] !== lookAlikeKey(text))).toEqual([]);
  });

  test("of thousands of texts, and again the same of the key", async () => {
    const odd = fc.constantFrom(
      ..."İIıiΣσς ＡａÀà\u0300\u0301\u0327-‐—\u200B\u3000\t\u00A8\uFDFAоОᾳǅßẞ가\u1100\u1161",
    );
    const text = fc.array(fc.oneof(odd, fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 12 });
    const texts = fc.sample(text, 5000).map((parts) => parts.join("").replaceAll("\0", ""));
    const keys = texts.map(lookAlikeKey);
    expect(await keysOf(texts)).toEqual(keys);
    expect(keys.map(lookAlikeKey)).toEqual(keys);
  });
});
