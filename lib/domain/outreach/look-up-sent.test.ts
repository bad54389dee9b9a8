import { describe, expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import { actorOf, contextFor } from "@/lib/testing/factories";
import { startImapServer } from "@/lib/testing/imap-server";
import { personalMail } from "@/lib/testing/mails/mail";
import { useOutreach, useSmtp } from "@/lib/testing/outreach";
import { claimNext } from "./claim-next";
import { listDoubts } from "./list-doubts";

const { db, later, send, message, real } = useOutreach();
const minutes = (n: number) => later(n * 60_000);

type Scene = {
  keepsSent: "on" | "off";
  /** What the mail server does with the first mail, as in `smtp-stand-in.ts`. */
  first?: "hang up" | "forget" | undefined;
  /** Whether what it takes stands in the mailbox at once. */
  copies?: boolean;
  habits?: Parameters<typeof startImapServer>[0];
};

/** A mail server and the mailbox that belongs to it; what the server took, and how often it was told a whole mail. */
async function arrange({ keepsSent, first, copies = true, habits }: Scene) {
  const imap = await startImapServer(habits);
  const told: string[] = [];
  const smtp = await useSmtp(db(), {
    whole: ({ messageId, raw }) => {
      told.push(messageId);
      const order = told.length === 1 ? first : undefined;
      if (order !== "forget" && copies) imap.deliver(Buffer.from(raw), "Sent");
      return order;
    },
  });
  env.IMAP_URL = imap.url;
  env.IMAP_KEEPS_SENT = keepsSent;
  onTestFinished(async () => {
    env.IMAP_URL = undefined;
    env.IMAP_KEEPS_SENT = "off";
    await Promise.all([smtp.stop(), imap.stop()]);
  });
  return { imap, smtp, told };
}

async function doubtful(scene: Scene) {
  const services = await arrange(scene);
  const made = await real();
  await send();
  expect(await message(made.id)).toMatchObject({ state: "UNKNOWN", lookUpAt: expect.any(Date) });
  return { ...services, ...made };
}

describe("a mail in doubt", () => {
  test.each(["on", "off"] as const)(
    "that stands in the folder of sent mail was taken (keeps all that is sent: %s)",
    async (keepsSent) => {
      const { id, told, smtp } = await doubtful({ keepsSent, first: "hang up" });
      await send(minutes(2));
      const row = await message(id);
      expect(row).toMatchObject({ state: "ACCEPTED", attempts: 0, lookUpAt: null, error: null });
      expect(row.thread.stage).toBe("CONTACTED");
      await send(minutes(90));
      expect(told).toEqual([row.outboundId]);
      expect(smtp.accepted).toHaveLength(1);
    },
  );

  test("that is absent where all that is sent is kept is sent again under its id", async () => {
    const { id, told, smtp } = await doubtful({ keepsSent: "on", first: "forget" });
    await send(minutes(2));
    const { outboundId, ...row } = await message(id);
    expect(row).toMatchObject({ state: "ACCEPTED", attempts: 1 });
    expect(told).toEqual([outboundId, outboundId]);
    expect(smtp.accepted.map(({ messageId }) => messageId)).toEqual([outboundId]);
  });

  test("that is absent where not all is kept is asked for during an hour, then left to a person; no timer sends it", async () => {
    const { id, told, task } = await doubtful({ keepsSent: "off", first: "forget" });
    for (let minute = 2; minute < 60; minute += 6) {
      await send(minutes(minute));
      expect(await message(id)).toMatchObject({ state: "UNKNOWN", lookUpAt: expect.any(Date) });
    }
    for (const minute of [70, 600, 6000]) await send(minutes(minute));
    expect(await message(id)).toMatchObject({
      state: "UNKNOWN",
      lookUpAt: null,
      quotaWindowId: expect.any(Number),
    });
    expect(told).toHaveLength(1);
    const owner = actorOf(await db().user.findUniqueOrThrow({ where: { id: task.userId } }));
    const { items } = await listDoubts(contextFor(db(), owner), { page: { number: 1, size: 20 } });
    expect(items.map((doubt) => doubt.id)).toEqual([id]);
  });

  test("that comes into the folder late is found then", async () => {
    const { id, imap, smtp, told } = await doubtful({ keepsSent: "off", first: "hang up", copies: false });
    await send(minutes(2));
    expect((await message(id)).state).toBe("UNKNOWN");
    imap.deliver(Buffer.from(smtp.accepted[0]?.raw ?? ""), "Sent");
    await send(minutes(8));
    expect((await message(id)).state).toBe("ACCEPTED");
    expect(told).toHaveLength(1);
  });

  test("stays one while the mailbox does not answer, also where absence would be proof", async () => {
    const { id, told } = await doubtful({ keepsSent: "on", first: "hang up" });
    const { IMAP_URL } = env;
    env.IMAP_URL = "imap://testuser:testpass@127.0.0.1:1";
    await send(minutes(2));
    env.IMAP_URL = IMAP_URL?.replace("testpass", "wrong");
    await send(minutes(8));
    expect((await message(id)).state).toBe("UNKNOWN");
    env.IMAP_URL = IMAP_URL;
    await send(minutes(14));
    expect((await message(id)).state).toBe("ACCEPTED");
    expect(told).toHaveLength(1);
  });

  test("stays one where the mailbox has no folder of sent mail", async () => {
    const { id, told } = await doubtful({ keepsSent: "on", first: "forget", habits: { sent: false } });
    for (const minute of [2, 70]) await send(minutes(minute));
    expect(await message(id)).toMatchObject({ state: "UNKNOWN", lookUpAt: null });
    expect(told).toHaveLength(1);
  });

  test("is found without a search among the newest; what lies deeper proves nothing", async () => {
    const scene = { keepsSent: "on", first: "hang up", habits: { searches: false } } as const;
    const { id, imap, told } = await doubtful(scene);
    for (let n = 0; n < 299; n++) imap.deliver(personalMail({ "Message-ID": `<${n}@shop.example>` }), "Sent");
    const { outboundId } = await message(id);
    imap.deliver(personalMail({ "Message-ID": "<last@shop.example>" }), "Sent");
    await send(minutes(2));
    expect((await message(id)).state).toBe("UNKNOWN");
    imap.deliver(personalMail({ "Message-ID": outboundId ?? "" }), "Sent");
    await send(minutes(8));
    expect((await message(id)).state).toBe("ACCEPTED");
    expect(told).toHaveLength(1);
  });

  test.each([true, false])("of a worker that died is asked for at once (taken: %s)", async (taken) => {
    const { imap, smtp } = await arrange({ keepsSent: "on" });
    const { id } = await real();
    const claim = await claimNext(later(), ["EMAIL"]);
    await db().outreachMessage.update({ where: { id }, data: { state: "HANDING_OVER" } });
    const outboundId = claim?.outboundId ?? "";
    if (taken) imap.deliver(personalMail({ "Message-ID": outboundId }), "Sent");
    await send(later(301_000));
    expect(await message(id)).toMatchObject({ state: "ACCEPTED", outboundId });
    expect(smtp.accepted.map(({ messageId }) => messageId)).toEqual(taken ? [] : [outboundId]);
  });
});
