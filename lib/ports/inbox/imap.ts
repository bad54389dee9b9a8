import { ImapFlow, type MailboxObject } from "imapflow";
import { type InboxCursor, type InboxPort, lookBackMs, type SentEvidence } from "./inbox";

type Options = {
  /** `imap://` (TLS by STARTTLS) or `imaps://`, with user and password. */
  url: string;
  /** Whether everything that leaves through the mail server stands in the folder for sent mail: then absence is proof. */
  keepsSent: boolean;
  maxBytes: number;
};

const connectMs = 30_000;
const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Servers that look up no headers are asked for this many of the newest envelopes. */
const newestSent = 300;

function clientOf(url: string): ImapFlow {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "imaps:";
  const client = new ImapFlow({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 993 : 143) : Number(port),
    secure,
    // A password is shown to no one on the way.
    ...(secure ? {} : { doSTARTTLS: !local.has(hostname) }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    // NetEase lets no client in that does not say what it is (RFC 2971).
    clientInfo: { name: "Jishi", vendor: "Jishi", version: "1" },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: 120_000,
  });
  // A connection that breaks later tells so here; whoever waits for an answer is told by its rejection.
  client.on("error", () => undefined);
  return client;
}

async function connected<T>(url: string, use: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = clientOf(url);
  try {
    await client.connect();
    return await use(client);
  } finally {
    client.close();
  }
}

/** Any mailbox that speaks IMAP (RFC 3501, RFC 9051). */
export function imapInbox({ url, keepsSent, maxBytes }: Options): InboxPort {
  const { host, username } = new URL(url);
  return {
    mailbox: `imap:${decodeURIComponent(username)}@${host}/INBOX`,
    sandbox: false,
    read: (cursor, take, signal) =>
      connected(url, async (client) => {
        const box = await client.mailboxOpen("INBOX", { readOnly: true });
        const known = cursor && cursor.uidValidity === box.uidValidity ? cursor : null;
        for (const uid of await newUids(client, box, known)) {
          if (signal.aborted) return;
          const source = { start: 0, maxLength: maxBytes };
          const mail = await client.fetchOne(String(uid), { source, internalDate: true }, { uid: true });
          // One that was deleted meanwhile is none.
          if (!mail || mail.source === undefined) continue;
          const receivedAt = new Date(mail.internalDate ?? Date.now());
          await take(
            { raw: mail.source, receivedAt },
            { uidValidity: box.uidValidity, lastUid: BigInt(uid) },
          );
        }
      }),
    waitForNews: (ms, signal) =>
      connected(url, async (client) => {
        await client.mailboxOpen("INBOX", { readOnly: true });
        if (signal.aborted) return;
        const news = Promise.withResolvers<void>();
        const timer = setTimeout(news.resolve, ms);
        client.on("exists", () => news.resolve());
        client.on("close", () => news.resolve());
        signal.addEventListener("abort", () => news.resolve(), { once: true });
        client.idle().catch(() => news.resolve());
        await news.promise;
        clearTimeout(timer);
      }),
    findSent: (messageId) => connected(url, (client) => findSent(client, messageId, keepsSent)),
  };
}

/** The numbers of what came after the cursor, in order. */
async function newUids(client: ImapFlow, box: MailboxObject, cursor: InboxCursor | null): Promise<number[]> {
  if (box.exists === 0) return [];
  const query = cursor ? { uid: `${cursor.lastUid + 1n}:*` } : { since: new Date(Date.now() - lookBackMs) };
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error("the mailbox does not say what is new in it");
  // `n:*` names the last mail even where that is before n.
  return found.filter((uid) => BigInt(uid) > (cursor?.lastUid ?? 0n)).sort((a, b) => a - b);
}

async function findSent(client: ImapFlow, messageId: string, keepsSent: boolean): Promise<SentEvidence> {
  const folders = await client.list();
  const sent = folders.find(({ specialUse }) => specialUse === "\\Sent");
  if (!sent) return { kind: "silent" };
  const box = await client.mailboxOpen(sent.path, { readOnly: true });
  // False where the server does not search.
  const found = await client.search({ header: { "message-id": messageId } }, { uid: true });
  const searched = Array.isArray(found);
  if (searched && found.length > 0) return { kind: "accepted", providerId: null };
  if (box.exists > 0) {
    const first = Math.max(1, box.exists - newestSent + 1);
    for await (const { envelope } of client.fetch(`${first}:*`, { envelope: true })) {
      if (envelope?.messageId === messageId) return { kind: "accepted", providerId: null };
    }
  }
  const whole = searched || box.exists <= newestSent;
  return { kind: keepsSent && whole ? "absent" : "silent" };
}
