import { beforeEach, describe, expect, test } from "vitest";
import { makeThread } from "@/lib/testing/campaign-factories";
import { makeShop } from "@/lib/testing/factories";
import { cancelWaiting, makeSendable, useOutreach } from "@/lib/testing/outreach";
import { quotaGroups } from "./channels";
import { claimNext } from "./claim-next";

const { db, later, send, message } = useOutreach();
const all = ["EMAIL", "TK_DM", "TK_PLAN"] as const;
const claim = (ms = 0) => claimNext(later(ms), all);

beforeEach(() => cancelWaiting(db()));

describe("a budget", () => {
  test("is never overdrawn, however many claim, and what is over waits", async () => {
    const rows = await Promise.all(
      Array.from({ length: 6 }, () =>
        makeSendable(db(), { thread: { channel: "TK_DM" }, message: { subject: null } }),
      ),
    );
    const shop = await makeShop(db());
    await db().matchTask.updateMany({
      where: { id: { in: rows.map(({ task }) => task.id) } },
      data: { shopId: shop.id },
    });
    expect(await claim()).not.toBeNull();
    await db().quotaWindow.updateMany({ where: { account: `shop:${shop.id}` }, data: { capacity: 3 } });
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim()));
    expect(claims.filter((one) => one !== null)).toHaveLength(2);
    await send();
    const ids = rows.map(({ id }) => id);
    const held = await db().outreachMessage.findMany({ where: { id: { in: ids }, state: "HELD" } });
    expect(held.map(({ heldReason }) => heldReason)).toEqual(["quota", "quota", "quota"]);
    // The next week has a budget of its own.
    expect((await send(later(7 * 86_400_000))).more).toBe(false);
    expect(
      await db().outreachMessage.count({ where: { id: { in: ids }, state: "ACCEPTED" } }),
    ).toBeGreaterThanOrEqual(3);
  });

  test("is shared by accounts in turn, and who waits for an answer comes first", async () => {
    const busy = await makeSendable(db());
    const again = () => makeSendable(db(), { task: { productId: busy.task.productId } });
    const others = [await again(), await again()];
    const late = await makeSendable(db(), { message: { notBefore: new Date(Date.now() - 1) } });
    const answer = await makeSendable(db(), {
      task: { productId: busy.task.productId },
      message: { kind: "ANSWER" },
    });
    const order: (number | undefined)[] = [];
    for (let turn = 0; turn < 4; turn += 1) order.push((await claim())?.id);
    expect(order).toEqual([answer.id, late.id, busy.id, others[0]?.id]);
  });

  test("of one creator ends after so many messages without an answer, and begins anew with one", async () => {
    const { unanswered } = quotaGroups.email;
    const rows = [await makeSendable(db())];
    const creatorId = rows[0]?.thread.creatorId;
    while (rows.length <= unanswered) rows.push(await makeSendable(db(), { thread: { creatorId } }));
    await send();
    const last = rows.at(-1);
    expect(await message(last?.id ?? 0)).toMatchObject({ state: "HELD", heldReason: "unanswered" });
    await db().outreachThread.update({ where: { id: rows[0]?.threadId }, data: { lastReplyAt: new Date() } });
    await send();
    expect(await message(last?.id ?? 0)).toMatchObject({ state: "ACCEPTED" });
  });
});

test("the hours of an account are those of its clock, also across midnight; a sandbox disturbs nobody", async () => {
  const row = await makeSendable(db());
  const account = `seller:${row.task.userId}`;
  const hours = (fromHour: number, toHour: number) =>
    db().channelSetting.upsert({
      where: { account_channel: { account, channel: "EMAIL" } },
      create: { account, channel: "EMAIL", fromHour, toHour },
      update: { fromHour, toHour },
    });
  const { reasonToHold } = await import("./hold-messages");
  const { env } = await import("@/lib/env");
  const reasonAt = (time: string) =>
    reasonToHold({ ...later(), clock: () => new Date(`2026-03-04T${time}:00+08:00`) }, row.id);
  await hours(9, 21);
  expect(await reasonAt("03:00")).toBeNull();
  await db().outreachThread.update({ where: { id: row.threadId }, data: { sandbox: false } });
  [env.SMTP_URL, env.MAIL_FROM] = ["smtp://127.0.0.1:9", "a@shop.example"];
  expect([
    await reasonAt("08:59"),
    await reasonAt("09:00"),
    await reasonAt("20:59"),
    await reasonAt("21:00"),
  ]).toEqual(["hours", null, null, "hours"]);
  await hours(21, 6);
  expect([
    await reasonAt("20:59"),
    await reasonAt("21:00"),
    await reasonAt("05:59"),
    await reasonAt("06:00"),
  ]).toEqual(["hours", null, null, "hours"]);
  await hours(0, 0);
  expect(await reasonAt("03:00")).toBeNull();
});

test("a thread of another channel uses another budget", async () => {
  const { id, thread } = await makeSendable(db(), {
    thread: { channel: "TK_PLAN" },
    message: { subject: null },
  });
  expect(await claimNext(later(), ["EMAIL"])).toBeNull();
  expect(await claim()).toMatchObject({ id, outboundId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  const window = await db().quotaWindow.findFirstOrThrow({ where: { messages: { some: { id } } } });
  expect(window).toMatchObject({ group: "tiktok", used: 1 });
  expect(thread.channel).toBe("TK_PLAN");
  await makeThread(db());
});
