import { describe, expect, it } from "vitest";
import { localDateTime, offsetDateTime, parseLocalDateTime } from "./time";

const parsed = (text: string, timeZone: string) => parseLocalDateTime(text, timeZone)?.toISOString() ?? null;

describe("a time of the documents", () => {
  it("is on the clock of the shop", () => {
    const date = new Date("2023-08-01T07:30:45.012Z");
    expect(localDateTime(date, "Asia/Shanghai")).toBe("2023-08-01 15:30:45");
    expect(offsetDateTime(date, "Asia/Shanghai")).toBe("2023-08-01T15:30:45.012+08:00");
    expect(offsetDateTime(date, "America/St_Johns")).toBe("2023-08-01T05:00:45.012-02:30");
  });

  it.each([
    ["2024-01-01 12:00:00", "Asia/Shanghai", "2024-01-01T04:00:00.000Z"],
    ["2024-02-29 23:59:59", "UTC", "2024-02-29T23:59:59.000Z"],
    ["9999-12-31 23:59:59", "UTC", "9999-12-31T23:59:59.000Z"],
    ["0001-01-01 00:00:00", "UTC", "0001-01-01T00:00:00.000Z"],
    ["1900-01-01 00:00:00", "Asia/Shanghai", "1899-12-31T15:54:17.000Z"],
    // Two hours before and after the clocks change.
    ["2024-03-10 01:00:00", "America/New_York", "2024-03-10T06:00:00.000Z"],
    ["2024-03-10 05:00:00", "America/New_York", "2024-03-10T09:00:00.000Z"],
    ["2024-03-31 03:00:00", "Europe/Berlin", "2024-03-31T01:00:00.000Z"],
  ])("%s in %s is a moment", (text, zone, moment) => {
    expect(parsed(text, zone)).toBe(moment);
  });

  it.each([
    ["2024-02-30 00:00:00", "UTC"],
    ["2024-01-01 24:00:00", "UTC"],
    ["2024-01-01 12:60:00", "UTC"],
    ["2024-01-01T12:00:00", "UTC"],
    ["0000-01-01 00:00:00", "UTC"],
    ["0001-01-01 00:00:00", "Asia/Shanghai"],
    // The clocks were put forward over it.
    ["2024-03-10 02:30:00", "America/New_York"],
    ["", "UTC"],
  ])("%s in %s is none", (text, zone) => {
    expect(parsed(text, zone)).toBeNull();
  });
});
