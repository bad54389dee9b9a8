import { describe, expect, it } from "vitest";
import {
  formatClock,
  formatCompact,
  formatDate,
  formatMoney,
  formatRelative,
  formatZone,
  moneyParts,
} from "./format";

describe("money", () => {
  it.each([
    ["zh", 199_000, "¥1,990.00"],
    ["en", 199_000, "¥1,990.00"],
    ["zh", 0, "¥0.00"],
    ["en", 5, "¥0.05"],
  ] as const)("%s %d → %s", (locale, minor, expected) => {
    expect(formatMoney(locale, minor)).toBe(expected);
  });

  it("splits a price into what is small and what is large", () => {
    expect(moneyParts("zh", 1_234_567)).toEqual({ currency: "¥", integer: "12,345", decimals: ".67" });
    expect(moneyParts("en", 4_200)).toEqual({ currency: "¥", integer: "42", decimals: "" });
  });
});

describe("times", () => {
  it("shows the day of the shop's time zone, not of the server's", () => {
    expect(formatDate("en", "2025-10-30T23:30:00Z", "Asia/Shanghai")).toBe("Oct 31, 2025");
    expect(formatDate("en", "2025-10-30T23:30:00Z", "UTC")).toBe("Oct 30, 2025");
  });

  it("tells a zone's clock as a field has it, and what it is called", () => {
    expect(formatClock("2025-10-30T16:05:59Z", "Asia/Shanghai")).toBe("2025-10-31T00:05");
    expect(formatZone("zh", "2025-10-30T16:05:59Z", "Asia/Shanghai")).toBe("中国标准时间");
    expect(formatZone("en", "2025-07-01T00:00:00Z", "Europe/Berlin")).toBe("Central European Summer Time");
  });

  it.each([
    ["2025-10-27T12:00:00Z", "3 days ago"],
    ["2025-10-30T11:59:30Z", "now"],
    ["2025-10-30T14:00:00Z", "in 2 hours"],
  ])("%s is %s", (moment, expected) => {
    expect(formatRelative("en", moment, "2025-10-30T12:00:00Z")).toBe(expected);
  });
});

it("counts in the language's own thousands", () => {
  expect(formatCompact("zh", 12_300)).toBe("1.2万");
  expect(formatCompact("en", 12_300)).toBe("12.3K");
});
