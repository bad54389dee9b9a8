import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import { makeSendable, useOutreach, useSmtp } from "@/lib/testing/outreach";
import type { startSmtp } from "@/lib/testing/smtp-stand-in";
import { claimNext } from "./claim-next";
import { deliverMessage } from "./deliver-message";
import { acceptMessage } from "./settle-message";

const { db, later, send, message, real } = useOutreach();

async function smtp(hooks?: Parameters<typeof startSmtp>[0]) {
  const server = await useSmtp(db(), hooks);
  onTestFinished(() => server.stop());
  return server;
}

const events = async (id: number) =>
  (
    await db().event.findMany({
      where: { type: "outreach.message_changed", objectId: id },
      orderBy: { id: "asc" },
    })
  ).map(({ payload }) => Object(payload).state);

describe("what a mail server", () => {
  test("takes is sent: the thread is one of those that were written to", async () => {
    const server = await smtp();
    const { id, threadId, thread } = await real();
    expect(await send()).toEqual({ more: false });
    const row = await message(id);
    expect(row).toMatchObject({
      state: "ACCEPTED",
      acceptedAt: expect.any(Date),
      providerId: "1A",
      claimToken: null,
      error: null,
    });
    expect(row.thread).toMatchObject({ stage: "CONTACTED", lastMessageAt: row.acceptedAt });
    const [mail] = server.accepted;
    expect(mail).toMatchObject({
      messageId: row.outboundId,
      to: thread.address,
      from: "campaigns@shop.example",
    });
    expect(mail?.raw).toContain(`References: ${row.outboundId}`);
    expect(mail?.raw).not.toMatch(/unsubscribe|in-reply-to|auto-submitted/i);
    expect(await events(id)).toEqual(["CLAIMED", "HANDING_OVER", "ACCEPTED"]);
    const stages = await db().event.findMany({ where: { type: "outreach.stage_changed" } });
    expect(stages.map(({ payload }) => payload)).toContainEqual({
      taskId: thread.taskId,
      threadId,
      from: "MATCHED",
      to: "CONTACTED",
    });
  });

  test("refuses for good is rejected, and its place is given back", async () => {
    await smtp({ recipient: () => "550 no such mailbox" });
    const { id } = await real();
    await send();
    const row = await message(id);
    expect(row).toMatchObject({
      state: "REJECTED",
      quotaWindowId: null,
      error: expect.stringContaining("550"),
      acceptedAt: null,
    });
    expect(row.thread.stage).toBe("MATCHED");
    expect(await events(id)).toEqual(["CLAIMED", "REJECTED"]);
  });

  test("puts off is sent again later, then waits for a person", async () => {
    const server = await smtp({ whole: () => "452 full" });
    const { id } = await real();
    for (let hours = 0; hours <= 4; hours += 1) await send(later(hours * 3 * 3_600_000));
    expect(await message(id)).toMatchObject({
      state: "HELD",
      heldReason: "failing",
      attempts: 5,
      quotaWindowId: null,
    });
    await send(later(100 * 3_600_000));
    expect(await message(id)).toMatchObject({ state: "HELD" });
    expect(server.accepted).toEqual([]);
  });

  test("leaves without a word is in doubt, and no timer sends it again", async () => {
    const server = await smtp({ whole: () => "hang up" });
    const { id } = await real();
    for (const hours of [0, 1, 24, 240]) await send(later(hours * 3_600_000));
    expect(await message(id)).toMatchObject({
      state: "UNKNOWN",
      quotaWindowId: expect.any(Number),
      lookUpAt: null,
    });
    expect(server.accepted).toHaveLength(1);
  });

  test("would not take at all stops the channel for this run, not the other one", async () => {
    env.SMTP_URL = "smtp://127.0.0.1:1";
    env.MAIL_FROM = "campaigns@shop.example";
    const [first, second] = [await real(), await real()];
    const other = await makeSendable(db(), { thread: { channel: "TK_DM" }, message: { subject: null } });
    await send();
    const states = await Promise.all(
      [first, second, other].map(async ({ id }) => (await message(id)).attempts),
    );
    expect(states).toEqual([1, 0, 0]);
    expect((await message(other.id)).state).toBe("ACCEPTED");
    await db().outreachMessage.updateMany({ where: { state: "QUEUED" }, data: { state: "CANCELED" } });
  });

  test("was never asked about: an address that is none is refused by ourselves", async () => {
    const server = await smtp();
    const { id, threadId } = await real();
    await db().outreachThread.update({
      where: { id: threadId },
      data: { address: "a@b.example, c@d.example" },
    });
    await send();
    expect(await message(id)).toMatchObject({ state: "REJECTED", error: "unsendable: address" });
    expect(server.accepted).toEqual([]);
  });
});

describe("an opt-out between the claim and the last byte", () => {
  test("lets nothing leave", async () => {
    const server = await smtp({
      recipient: () => undefined,
    });
    const { id, thread } = await real();
    const claim = await claimNext(later(), ["EMAIL"]);
    if (!claim) throw new Error("it may leave");
    const refusal = {
      kind: "EMAIL",
      addressKey: thread.addressKey,
      scope: "CAMPAIGNS",
      reason: "OPT_OUT",
    } as const;
    await db().suppression.create({ data: refusal });
    await deliverMessage(later(), claim);
    expect(server.accepted).toEqual([]);
    await send();
    expect(await message(id)).toMatchObject({ state: "HELD", heldReason: "suppressed" });
  });
});

describe("a worker that died", () => {
  test("before it handed over has sent nothing: the message is queued again under the same id", async () => {
    const server = await smtp();
    const { id } = await real();
    const claim = await claimNext(later(), ["EMAIL"]);
    await send();
    expect((await message(id)).state).toBe("CLAIMED");
    await send(later(301_000));
    expect(await message(id)).toMatchObject({ state: "ACCEPTED", outboundId: claim?.outboundId });
    expect(server.accepted).toHaveLength(1);
  });

  test("while it handed over leaves a doubt; an answer that comes late still counts", async () => {
    const { id } = await real();
    await smtp();
    const claim = await claimNext(later(), ["EMAIL"]);
    await db().outreachMessage.update({ where: { id }, data: { state: "HANDING_OVER" } });
    await send(later(301_000));
    expect(await message(id)).toMatchObject({ state: "UNKNOWN", lookUpAt: null });
    const stranger = { id, token: "00000000-0000-4000-8000-000000000000", from: ["UNKNOWN"] } as const;
    expect(await acceptMessage(later(), stranger, {})).toBeNull();
    expect(await acceptMessage(later(), { ...stranger, token: claim?.token ?? "" }, {})).not.toBeNull();
    expect((await message(id)).state).toBe("ACCEPTED");
  });

  test.each([true, false])(
    "in the sandbox is asked about by the id that was fixed (there: %s)",
    async (there) => {
      const { id } = await makeSendable(db());
      const claim = await claimNext(later(), ["EMAIL"]);
      if (there && claim) await deliverMessage(later(), claim);
      await db().outreachMessage.update({
        where: { id },
        data: { state: "HANDING_OVER", claimToken: claim?.token ?? "", claimExpiresAt: new Date() },
      });
      await send(later(1000));
      expect(await message(id)).toMatchObject({
        state: "ACCEPTED",
        outboundId: claim?.outboundId,
        attempts: there ? 0 : 1,
      });
      const files = await readdir(join(env.DATA_DIR, "sandbox-mail", "sent"));
      expect(new Set(files).size).toBe(files.length);
    },
  );
});
