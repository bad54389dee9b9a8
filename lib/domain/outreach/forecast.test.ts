import { describe, expect, test } from "vitest";
import { type ForecastInput, forecast } from "./forecast";
import { rehearse } from "./rehearse";

/** A Wednesday, ten in the morning in Shanghai. */
const now = new Date("2026-03-04T10:00:00+08:00");
const input: ForecastInput = {
  group: "email",
  count: 100,
  ahead: 0,
  now,
  zone: "Asia/Shanghai",
  used: 0,
  usedByAccount: 0,
  sharers: 1,
  accountCapacity: null,
  fromHour: 9,
  toHour: 21,
};
const planned = (change: Partial<ForecastInput>) => {
  const { steps, doneAt, left } = forecast({ ...input, ...change });
  const local = (date: Date) => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
  return { steps: steps.map(({ at, count }) => [local(at), count]), doneAt: doneAt && local(doneAt), left };
};

describe("a forecast", () => {
  test("says when these hundred are done: today, or in three weeks", () => {
    expect(planned({})).toEqual({ steps: [["2026-03-04T10:00", 100]], doneAt: "2026-03-04T10:00", left: 0 });
    expect(planned({ group: "tiktok", accountCapacity: 40 })).toEqual({
      steps: [
        ["2026-03-04T10:00", 40],
        ["2026-03-09T09:00", 40],
        ["2026-03-16T09:00", 20],
      ],
      doneAt: "2026-03-16T09:00",
      left: 0,
    });
  });

  test("counts what is used, what waits before, and with whom a budget is shared", () => {
    expect(planned({ used: 470 }).steps).toEqual([
      ["2026-03-04T10:00", 30],
      ["2026-03-05T09:00", 70],
    ]);
    expect(planned({ ahead: 460 }).steps).toEqual([
      ["2026-03-04T10:00", 40],
      ["2026-03-05T09:00", 60],
    ]);
    expect(planned({ sharers: 10 }).steps).toEqual([
      ["2026-03-04T10:00", 50],
      ["2026-03-05T09:00", 50],
    ]);
    expect(planned({ accountCapacity: 60, usedByAccount: 50 }).steps).toEqual([
      ["2026-03-04T10:00", 10],
      ["2026-03-05T09:00", 60],
      ["2026-03-06T09:00", 30],
    ]);
  });

  test("knows the hours, also across midnight, and of a day that is over none", () => {
    expect(planned({ fromHour: 14 }).steps).toEqual([["2026-03-04T14:00", 100]]);
    expect(planned({ toHour: 10 }).steps).toEqual([["2026-03-05T09:00", 100]]);
    expect(planned({ fromHour: 22, toHour: 2 }).steps).toEqual([["2026-03-04T22:00", 100]]);
    expect(planned({ fromHour: 0, toHour: 0 }).steps).toEqual([["2026-03-04T10:00", 100]]);
    // In the week there is a day after this one.
    expect(planned({ group: "tiktok", toHour: 10 }).steps).toEqual([["2026-03-05T09:00", 100]]);
  });

  test("of nothing is empty, and without a place says so", () => {
    expect(planned({ count: 0 })).toEqual({ steps: [], doneAt: null, left: 0 });
    expect(planned({ accountCapacity: 0 })).toEqual({ steps: [], doneAt: null, left: 100 });
  });
});

describe("a rehearsal", () => {
  const creators = Array.from({ length: 100 }, (_, n) => ({
    creatorId: n + 1,
    name: `达人 ${n}`,
    language: n % 3 ? "zh" : "en",
  }));
  const { steps } = forecast({ ...input, group: "tiktok", accountCapacity: 40 });
  const run = (seed = "a") => rehearse({ seed, creators, steps, rewardMinor: 80_000 });

  test("goes the same way twice, in the order of its clock, and tells of everyone", () => {
    const { events, totals, stages } = run();
    expect(run().events).toEqual(events);
    expect(run("b").totals).not.toEqual(totals);
    expect(events.map(({ at }) => at.getTime())).toEqual(
      events.map(({ at }) => at.getTime()).sort((a, b) => a - b),
    );
    expect(totals.sent).toBe(100);
    expect(totals.delivered + totals.refused + totals.failed).toBe(100);
    expect(Object.values(stages).reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(
      events
        .filter(({ kind }) => kind === "sent")
        .at(-1)
        ?.at.getTime(),
    ).toBeGreaterThan(new Date("2026-03-16").getTime());
  });

  test("reads what the sandbox's creators say as it reads everyone", () => {
    const replies = run().events.filter((event) => event.kind === "replied");
    const read = (part: string) =>
      new Set(replies.filter(({ content }) => content.includes(part)).map(({ replyClass }) => replyClass));
    expect(replies.length).toBeGreaterThan(30);
    expect(read("不感兴趣")).toEqual(new Set(["DECLINED"]));
    expect(read("感兴趣，可以合作")).toEqual(new Set(["INTERESTED"]));
    expect(read("1200")).toEqual(new Set(["COUNTER_OFFER"]));
    expect(new Set(replies.map(({ replyClass }) => replyClass))).not.toContain("UNCLEAR");
  });
});
