import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ImapServer, startImapServer } from "@/lib/testing/imap-server";
import { personalMail } from "@/lib/testing/mails/mail";
import { imapInbox } from "./imap";
import type { InboxCursor, InboxPort } from "./inbox";
import { deliverToSandbox, sandboxInbox } from "./sandbox";

const never = new AbortController().signal;
const mail = (n: number) => personalMail({ "Message-ID": `<m${n}@qq.com>` }, `回复 ${n}`);

async function readAll(port: InboxPort, cursor: InboxCursor | null = null) {
  const bodies: string[] = [];
  let last = cursor;
  await port.read(
    cursor,
    async ({ raw }, next) => {
      bodies.push(Buffer.from(raw).toString().split("\r\n\r\n")[1]?.trim() ?? "");
      last = next;
    },
    never,
  );
  return { bodies, cursor: last };
}

describe("a mailbox over IMAP", () => {
  let server: ImapServer;
  beforeEach(async () => {
    server = await startImapServer();
  });
  afterEach(() => server.stop());
  const open = (keepsSent = false, maxBytes = 100_000) => imapInbox({ url: server.url, keepsSent, maxBytes });

  test("is read from where it was left, in order", async () => {
    server.deliver(mail(1));
    server.deliver(mail(2));
    const first = await readAll(open());
    expect(first.bodies).toEqual(["回复 1", "回复 2"]);
    expect(await readAll(open(), first.cursor)).toEqual({ bodies: [], cursor: first.cursor });
    server.deliver(mail(3));
    expect((await readAll(open(), first.cursor)).bodies).toEqual(["回复 3"]);
  });

  test("is read anew after its numbers changed", async () => {
    server.deliver(mail(1));
    const { cursor } = await readAll(open());
    server.renumber();
    server.deliver(mail(2));
    expect((await readAll(open(), cursor)).bodies).toEqual(["回复 1", "回复 2"]);
  });

  test("stays as it was: nothing is marked or deleted", async () => {
    server.deliver(mail(1));
    await readAll(open());
    expect(server.inbox().messages.map(({ flags }) => flags.filter((flag) => flag !== "\\Recent"))).toEqual([
      [],
    ]);
  });

  test("gives the beginning of what is too large", async () => {
    server.deliver(personalMail({}, "长".repeat(50_000)));
    const sizes: number[] = [];
    await open(false, 2000).read(null, async ({ raw }) => void sizes.push(raw.length), never);
    expect(sizes).toEqual([2000]);
  });

  test("ends where the reader fails, and goes on there", async () => {
    for (const n of [1, 2, 3]) server.deliver(mail(n));
    const seen: InboxCursor[] = [];
    const failing = open().read(
      null,
      async (_, next) => {
        if (seen.length === 1) throw new Error("the database is gone");
        seen.push(next);
      },
      never,
    );
    await expect(failing).rejects.toThrow("the database is gone");
    expect((await readAll(open(), seen[0])).bodies).toEqual(["回复 2", "回复 3"]);
  });

  test("tells of news", async () => {
    const news = open().waitForNews(60_000, never);
    const timer = setInterval(() => server.deliver(mail(1)), 50);
    await news;
    clearInterval(timer);
  });

  test("stops waiting when it is told to", async () => {
    const stop = new AbortController();
    const waiting = open().waitForNews(60_000, stop.signal);
    stop.abort();
    await waiting;
  });

  test("knows what was sent; absence is proof only where all that is sent is kept", async () => {
    server.deliver(personalMail({ "Message-ID": "<ours@jishi.example>" }), "Sent");
    expect(await open().findSent("<ours@jishi.example>")).toEqual({ kind: "accepted", providerId: null });
    expect(await open().findSent("<other@jishi.example>")).toEqual({ kind: "silent" });
    expect(await open(true).findSent("<other@jishi.example>")).toEqual({ kind: "absent" });
  });

  test("that does not answer fails, and crashes nothing", async () => {
    const port = open();
    await server.stop();
    await expect(readAll(port)).rejects.toThrow();
    await expect(port.findSent("<a@b>")).rejects.toThrow();
  });

  test("refuses a wrong password", async () => {
    const url = server.url.replace("testpass", "wrong");
    await expect(readAll(imapInbox({ url, keepsSent: false, maxBytes: 1000 }))).rejects.toThrow();
  });
});

describe("the embedded mailbox", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "jishi-inbox-"));
  });
  afterEach(() => rm(root, { recursive: true }));

  test("is read in the order of arrival; what is read again is left to its reader", async () => {
    const port = sandboxInbox(root);
    expect(await readAll(port)).toEqual({ bodies: [], cursor: null });
    await deliverToSandbox(root, mail(2), new Date(2_000_000_000_000));
    await deliverToSandbox(root, mail(1), new Date(1_700_000_000_000));
    const { bodies, cursor } = await readAll(port);
    expect(bodies).toEqual(["回复 1", "回复 2"]);
    expect((await readAll(port, cursor)).bodies).toEqual(["回复 2"]);
  });
});
