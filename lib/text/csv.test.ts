import { describe, expect, it } from "vitest";
import { csvFile, toCsv } from "./csv";

const cell = (value: string | number) => toCsv([[value]]).slice(1, -2);

describe("a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+86 138", "'+86 138"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", `"'\r=1"`],
    ["  =1", "'  =1"],
    ["＝1+1", "'＝1+1"],
    ["\u3000=1", "'\u3000=1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])("never runs: %j", (value, written) => {
    expect(cell(value)).toBe(written);
  });

  it.each([
    ["达人", "达人"],
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    [" blank ", '" blank "'],
    [-1.5, "-1.5"],
    [0, "0"],
    ["", ""],
  ])("shows its text: %j", (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

it("is a table that spreadsheets open", () => {
  expect(
    toCsv([
      ["a", 1],
      ["b,c", 2],
    ]),
  ).toBe('\uFEFFa,1\r\n"b,c",2\r\n');
  expect(toCsv([])).toBe("\uFEFF");
});

it("is the same table when its rows come one by one", async () => {
  async function* rows() {
    yield ["=1", 2];
  }
  expect((await Array.fromAsync(csvFile(["a", "b"], rows()))).join("")).toBe(
    toCsv([
      ["a", "b"],
      ["=1", 2],
    ]),
  );
});
