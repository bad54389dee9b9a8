import { describe, expect, test } from "vitest";
import { windowAt } from "./quota-windows";
import { atHour, localHour, startOfDay } from "./zoned-days";

const iso = (date: Date) => date.toISOString().slice(0, 16);

describe("a day of a time zone", () => {
  test("begins at its midnight, also where clocks change", () => {
    expect(iso(startOfDay(new Date("2026-03-04T15:59:00Z"), "Asia/Shanghai"))).toBe("2026-03-03T16:00");
    expect(iso(startOfDay(new Date("2026-03-04T16:00:00Z"), "Asia/Shanghai"))).toBe("2026-03-04T16:00");
    // Clocks in Berlin go forward on 29 March, back on 25 October.
    expect(iso(startOfDay(new Date("2026-03-29T12:00:00Z"), "Europe/Berlin"))).toBe("2026-03-28T23:00");
    expect(iso(startOfDay(new Date("2026-03-29T12:00:00Z"), "Europe/Berlin", 1))).toBe("2026-03-29T22:00");
    expect(iso(startOfDay(new Date("2026-10-25T12:00:00Z"), "Europe/Berlin", 1))).toBe("2026-10-25T23:00");
  });

  test("has its hours", () => {
    const midnight = startOfDay(new Date("2026-03-29T12:00:00Z"), "Europe/Berlin");
    expect(localHour(atHour(midnight, "Europe/Berlin", 9), "Europe/Berlin")).toBe(9);
    expect(localHour(new Date("2026-03-04T16:00:00Z"), "Asia/Shanghai")).toBe(0);
  });
});

test("windows of a day follow each other without a gap, those of a week begin on Monday", () => {
  const at = new Date("2026-03-29T12:00:00Z");
  for (const zone of ["Asia/Shanghai", "Europe/Berlin", "America/New_York"]) {
    for (const group of ["email", "tiktok"] as const) {
      const windows = [0, 1, 2].map((later) => windowAt(group, at, zone, later));
      expect(windows[0]?.endsAt).toEqual(windows[1]?.startsAt);
      expect(windows[1]?.endsAt).toEqual(windows[2]?.startsAt);
      expect(at >= (windows[0]?.startsAt ?? at) && at < (windows[0]?.endsAt ?? at)).toBe(true);
    }
    const week = windowAt("tiktok", at, zone).startsAt;
    const weekday = new Intl.DateTimeFormat("en", { timeZone: zone, weekday: "short" }).format(week);
    expect(weekday).toBe("Mon");
  }
});
