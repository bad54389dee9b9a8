import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { from: string; to: string; messageId: string; raw: string };

type Hooks = {
  /** User and password that it asks for. */
  login?: { user: string; password: string };
  /** Answers to `RCPT TO` other than yes, such as `550 no such mailbox`. */
  recipient?: (address: string) => Promise<string | undefined> | string | undefined;
  /**
   * Called when a mail is whole, before it is kept and answered: what it returns is the answer. `hang up` ends the
   * connection without one and `stall` never answers, both after the mail was kept; `forget` and `lose` do the same
   * without keeping it.
   */
  whole?: (mail: ReceivedMail) => Promise<string | undefined> | string | undefined;
};

/** An error that becomes the server's reply. */
function replyError(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}

/** A mail server on a local port that keeps what it accepted. */
export async function startSmtp(hooks: Hooks = {}) {
  const accepted: ReceivedMail[] = [];
  const { login } = hooks;
  const server = new SMTPServer({
    authOptional: !login,
    disabledCommands: login ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    disableReverseLookup: true,
    onAuth({ username, password }, _session, done) {
      const known = username === login?.user && password === login?.password;
      return known ? done(null, { user: username }) : done(replyError("535 wrong user or password"));
    },
    onRcptTo({ address }, _session, done) {
      void (async () => {
        const reply = await hooks.recipient?.(address);
        return reply ? done(replyError(reply)) : done();
      })();
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      void (async () => {
        const raw = (await buffer(stream)).toString("utf8");
        const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? "";
        const mail = { from: mailFrom ? mailFrom.address : "", to: rcptTo[0]?.address ?? "", messageId, raw };
        const reply = await hooks.whole?.(mail);
        if (reply !== undefined && /^\d/.test(reply)) return done(replyError(reply));
        if (reply !== "forget" && reply !== "lose") accepted.push(mail);
        if (reply === undefined) return done(null, `OK: queued as ${accepted.length}A`);
        if (reply === "stall" || reply === "lose") return;
        for (const connection of server.connections) connection.close();
        // A client that goes in the middle of its mail has sent none.
      })().catch(() => undefined);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the mail server is not listening");
  const user = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : "";
  return {
    url: `smtp://${user}127.0.0.1:${address.port}`,
    accepted,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type SmtpStandIn = Awaited<ReturnType<typeof startSmtp>>;
