import { describe, expect, it } from "vitest";
import { amount, code, count, isAddress, stock } from "./read-cell";

describe("cells", () => {
  it("are amounts, with commas between thousands alone", () => {
    for (const [text, minor] of [
      ["19.9", 1990],
      ["¥1,234.50", 123_450],
      ["１２元", 1200],
      ["0", 0],
      ["9999999.99", 999_999_999],
    ] as const)
      expect(amount(text)).toEqual({ ok: minor });
    for (const text of ["19,90", "1,2,3", "12.345", "-1", "$5", "1e3", "x", "12,34.5"])
      expect(amount(text)).toHaveProperty("fault");
    expect(amount("10000000")).toEqual({ fault: "out_of_range" });
  });

  it("are pieces, or a difference", () => {
    expect(stock("12", 100)).toEqual({ ok: { to: 12 } });
    expect(stock("'+3", 100)).toEqual({ ok: { by: 3 } });
    expect(stock("-2", 100)).toEqual({ ok: { by: -2 } });
    expect(stock("12.0", 100)).toEqual({ ok: { to: 12 } });
    for (const text of ["1.5", "+", "many", "1,5"])
      expect(stock(text, 100)).toEqual({ fault: "not_a_number" });
    expect(count("101", 100)).toEqual({ fault: "out_of_range" });
  });

  it("are codes, unless a spreadsheet has made something else of them", () => {
    expect(code(" 12 ")).toEqual({ ok: 12 });
    for (const text of ["6.92E+12", "6,92E+12", "1e5"]) expect(code(text)).toEqual({ fault: "scientific" });
    for (const text of ["2026/1/2", "1-2", "1月5日", "5-Jan", "Jan-05", "2026年1月2日"])
      expect(code(text)).toEqual({ fault: "date" });
    for (const text of ["0", "-1", "12a", "99999999999"]) expect(code(text)).toEqual({ fault: "not_a_code" });
  });

  it("are addresses of ours or over http", () => {
    for (const url of ["https://example.com/a.jpg", "http://例子.cn/a", "/media/0123456789abcdef0123.webp"])
      expect(isAddress(url)).toBe(true);
    for (const url of [
      "javascript:alert(1)",
      "/etc/passwd",
      "data:image/png;base64,AA",
      "https://a b",
      "//a.b/c",
    ])
      expect(isAddress(url)).toBe(false);
  });
});
