import { beforeEach, describe, expect, test } from "vitest";
import type { Client } from "@/lib/db";
import { cancelWaiting, makeSendable, useOutreach } from "@/lib/testing/outreach";
import { claimNext } from "./claim-next";

const { db, later, send, message } = useOutreach();
const all = ["EMAIL", "TK_DM", "TK_PLAN"] as const;
const claim = (ms = 0) => claimNext(later(ms), all);

type Sendable = Awaited<ReturnType<typeof makeSendable>>;

beforeEach(() => cancelWaiting(db()));

const thread = (client: Client, { threadId }: Sendable, data: object) =>
  client.outreachThread.update({ where: { id: threadId }, data });
const product = (client: Client, { task }: Sendable, data: object) =>
  client.product.update({ where: { id: task.productId }, data });
const suppress = (client: Client, row: Sendable, scope: "ALL" | "CAMPAIGNS" | "SELLER", account = "") =>
  client.suppression.create({
    data: { kind: "EMAIL", addressKey: row.thread.addressKey, scope, account, reason: "PERSON" },
  });

/** What makes a message that may leave one that may not. */
const obstacles: Record<string, [reason: string, put: (client: Client, row: Sendable) => Promise<unknown>]> =
  {
    "an erased creator": [
      "erased",
      (client, { thread }) =>
        client.creator.update({ where: { id: thread.creatorId }, data: { erasedAt: new Date() } }),
    ],
    "an address that is gone": ["erased", (client, row) => thread(client, row, { address: "" })],
    "a bounce": ["suppressed", (client, row) => suppress(client, row, "ALL")],
    "an opt-out": ["suppressed", (client, row) => suppress(client, row, "CAMPAIGNS")],
    "the seller's own refusal": [
      "suppressed",
      (client, row) => suppress(client, row, "SELLER", `seller:${row.task.userId}`),
    ],
    "a closed thread": ["closed", (client, row) => thread(client, row, { closedAt: new Date() })],
    "a declined thread": ["declined", (client, row) => thread(client, row, { stage: "DECLINED" })],
    "an answer since the approval": [
      "replied",
      (client, row) => thread(client, row, { lastReplyAt: new Date() }),
    ],
    "a frozen product": ["product_offline", (client, row) => product(client, row, { status: "FROZEN" })],
    "a sold product": ["product_offline", (client, row) => product(client, row, { status: "SOLD" })],
    "a deleted product": [
      "product_offline",
      (client, row) => product(client, row, { archivedAt: new Date() }),
    ],
    "a product without stock": [
      "out_of_stock",
      (client, { task }) =>
        client.sku.updateMany({ where: { productId: task.productId }, data: { stock: 0 } }),
    ],
    "another price": [
      "price_changed",
      (client, { task }) =>
        client.sku.updateMany({ where: { productId: task.productId }, data: { priceMinor: 1 } }),
    ],
    "a paused task": [
      "paused",
      (client, { task }) =>
        client.matchTask.update({ where: { id: task.id }, data: { pausedAt: new Date() } }),
    ],
    "a channel that is off": [
      "channel_off",
      (client, { task }) =>
        client.channelSetting.create({
          data: { account: `seller:${task.userId}`, channel: "EMAIL", enabled: false },
        }),
    ],
    "an account that allows itself none": [
      "account_quota",
      (client, { task }) =>
        client.channelSetting.create({
          data: { account: `seller:${task.userId}`, channel: "EMAIL", capacity: 0 },
        }),
    ],
    "a mail server that is no longer there": [
      "not_configured",
      (client, row) => thread(client, row, { sandbox: false }),
    ],
  };

describe("a message that is due", () => {
  test("leaves, and holds a place in its budget", async () => {
    const { id } = await makeSendable(db(), { message: { promisedPriceMinor: 1990 } });
    expect(await claim()).toMatchObject({
      id,
      outboundId: expect.stringMatching(/^<[0-9a-f-]{36}@sandbox\.invalid>$/),
    });
    const row = await message(id);
    expect(row).toMatchObject({
      state: "CLAIMED",
      claimExpiresAt: expect.any(Date),
      quotaWindowId: expect.any(Number),
    });
    expect(await claim()).toBeNull();
  });

  test.each(Object.entries(obstacles))("does not leave past %s, and says so", async (_, [reason, put]) => {
    const row = await makeSendable(db(), { message: { promisedPriceMinor: 1990 } });
    await put(db(), row);
    expect(await claim()).toBeNull();
    await send();
    expect(await message(row.id)).toMatchObject({ state: "HELD", heldReason: reason, quotaWindowId: null });
    const events = await db().event.findMany({
      where: { type: "outreach.message_changed", objectId: row.id },
    });
    expect(events.map(({ payload }) => payload)).toEqual([
      { taskId: row.task.id, threadId: row.threadId, messageId: row.id, state: "HELD" },
    ]);
  });

  test("leaves past what concerns others", async () => {
    const { id, thread } = await makeSendable(db());
    const stranger = {
      kind: "EMAIL",
      addressKey: thread.addressKey,
      scope: "SELLER",
      reason: "PERSON",
    } as const;
    await db().suppression.create({ data: { ...stranger, account: "seller:1000000" } });
    expect(await claim()).toMatchObject({ id });
  });

  test("does not leave before its time", async () => {
    const { id } = await makeSendable(db(), { message: { notBefore: new Date(Date.now() + 30_000) } });
    expect(await claim()).toBeNull();
    expect(await claim(31_000)).toMatchObject({ id });
  });

  test("is claimed by one of many who try at once", async () => {
    const { id } = await makeSendable(db());
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim()));
    expect(claims.filter((one) => one !== null).map((one) => one.id)).toEqual([id]);
  });

  test("is not claimed once it was canceled meanwhile", async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => makeSendable(db())));
    const ids = made.map(({ id }) => id);
    const cancel = (id: number) =>
      db().outreachMessage.updateMany({ where: { id, state: "QUEUED" }, data: { state: "CANCELED" } });
    const [claims, canceled] = await Promise.all([
      Promise.all(ids.map(() => claim())),
      Promise.all(ids.map(async (id) => ((await cancel(id)).count === 1 ? id : null))),
    ]);
    const claimed = claims.flatMap((one) => one?.id ?? []);
    expect(new Set([...claimed, ...canceled.flatMap((id) => id ?? [])]).size).toBe(
      claimed.length + canceled.filter(Boolean).length,
    );
  });
});
