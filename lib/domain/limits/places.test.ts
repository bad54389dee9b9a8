import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor } from "@/lib/testing/factories";
import type { Context } from "../context";
import { takePlace } from "./places";
import { sweepExpired } from "./sweep-expired";

const database = useTestDatabase();
const places = { name: "test", most: 3 };
const take = (subject: string, context: Context = contextFor(database())) =>
  takePlace(context, places, subject);
const later = (minutes: number): Context => ({
  ...contextFor(database()),
  clock: () => new Date(Date.now() + minutes * 60_000),
});
const refused = { code: "request.too_many_at_once", kind: "rate_limited", details: { retryAfter: 5 } };

it("there are so many at once, and as many again as are given back", async () => {
  const taken = [await take("a"), await take("a"), await take("a")];
  await expect(take("a")).rejects.toMatchObject(refused);
  await take("b");
  await taken[1]?.();
  await take("a");
  await expect(take("a")).rejects.toMatchObject(refused);
});

it("however many ask at once, each place is taken once", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 40 }, () => take("crowd")));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
});

it("a place whose holder died is free when its time is over, and is not given back by who had it", async () => {
  const early = [await take("c"), await take("c"), await take("c")];
  await expect(take("c", later(14))).rejects.toMatchObject(refused);
  const late = [await take("c", later(16)), await take("c", later(16)), await take("c", later(16))];
  for (const giveBack of early) await giveBack();
  await expect(take("c", later(16))).rejects.toMatchObject(refused);
  for (const giveBack of late) await giveBack();
  expect(await database().rateWindow.count({ where: { key: { startsWith: "test:c:" } } })).toBe(0);
});

it("what nobody gives back is swept", async () => {
  await take("d");
  await sweepExpired(later(16));
  expect(await database().rateWindow.count({ where: { key: { startsWith: "test:d:" } } })).toBe(0);
});
