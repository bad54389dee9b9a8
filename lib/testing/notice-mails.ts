import PostalMime from "postal-mime";
import { afterEach, beforeEach, onTestFinished } from "vitest";
import { type Context, createContext, inTransaction } from "@/lib/domain/context";
import { mailAfterMs } from "@/lib/domain/notices/mail-times";
import type { NoticeKind } from "@/lib/domain/notices/notice-kinds";
import { notify } from "@/lib/domain/notices/notify";
import { sendNoticeMails } from "@/lib/domain/notices/send-mails";
import { env } from "@/lib/env";
import { useTestDatabase } from "./database";
import { actorOf, contextFor, makeUser } from "./factories";
import { type ReceivedMail, startSmtp } from "./smtp-stand-in";

export const minute = 60_000;

/** A database of its own for tests of mails with notices; each begins without any, and without a mail server. */
export function useNoticeMails() {
  const db = useTestDatabase();
  const { APP_URL } = env;
  beforeEach(async () => {
    env.APP_URL = "https://shop.example.com";
    await db().noticeMail.deleteMany();
    await db().notice.deleteMany();
  });
  afterEach(() => {
    Object.assign(env, { APP_URL, SMTP_URL: undefined, MAIL_FROM: undefined });
  });
  /** The system, so many milliseconds from now. */
  const later = (ms = mailAfterMs + minute): Context => ({
    ...createContext(db(), null),
    clock: () => new Date(Date.now() + ms),
  });
  return {
    db,
    later,
    send: (ms?: number) => sendNoticeMails(later(ms), new AbortController().signal),
    mails: () => db().noticeMail.findMany({ orderBy: { claimedAt: "asc" } }),
    callerOf: async (data: Parameters<typeof makeUser>[1] = {}) =>
      contextFor(db(), actorOf(await makeUser(db(), data))),
    tell: (userId: number, kind: NoticeKind = "intent.received", facts = {}, ms = 0) =>
      inTransaction(later(ms), async (tx) => notify(tx, { kind, id: 7, to: { userIds: [userId] }, facts })),
    /** Lets mail out through a local server until the test ends. */
    async smtp(hooks: Parameters<typeof startSmtp>[0] = {}) {
      const server = await startSmtp(hooks);
      onTestFinished(() => server.stop());
      Object.assign(env, { SMTP_URL: server.url, MAIL_FROM: "notices@shop.example" });
      return server;
    },
  };
}

/** A mail as its reader sees it. */
export const readMail = (mail: ReceivedMail | undefined) => PostalMime.parse(mail?.raw ?? "");
