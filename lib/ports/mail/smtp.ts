import { Readable } from "node:stream";
import SMTPConnection, { type SMTPConnectionSendInfo } from "nodemailer/lib/smtp-connection";
import { compose } from "./compose";
import type { MailPort, Outcome } from "./mail";

type Options = {
  /** `smtp://` (TLS by STARTTLS) or `smtps://`, with user and password. */
  url: string;
  from: string;
  /** How long the server may keep silent before a mail counts as in doubt. */
  silenceMs: number;
};

const connectMs = 20_000;
const partingMs = 2000;
const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** As much of nodemailer's error as decides. */
type Failure = Error & { code?: string; responseCode?: number; permanent?: boolean; command?: string };

/** What concerns this mail or its recipient; everything else is about all that we would send. */
const ownCodes = new Set(["EENVELOPE", "EMESSAGE"]);
const isWhole = ({ code, command, responseCode }: Failure) =>
  !ownCodes.has(code ?? "") || command === "MAIL FROM" || responseCode === 421;

function wordsOf({ responseCode, code, message }: Failure): string {
  return `${responseCode ?? code ?? "error"} ${message}`.slice(0, 300);
}

/** Before the last byte every failure is certain; after it only an answer of the server is. */
function outcomeOf(failure: Failure, handedOver: boolean): Outcome {
  const reason = wordsOf(failure);
  const { responseCode, permanent } = failure;
  // 421: the server goes, with whatever it was asked last.
  if (handedOver && (responseCode === undefined || responseCode === 421)) return { kind: "unknown", reason };
  const whole = isWhole(failure);
  return !whole && (permanent || responseCode === undefined)
    ? { kind: "refused", reason }
    : { kind: "deferred", reason, whole };
}

/** Calls of nodemailer's connection as promises; a connection that is lost meanwhile fails them. */
function open(options: ConstructorParameters<typeof SMTPConnection>[0]) {
  const connection = new SMTPConnection(options);
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => undefined);
  connection.on("error", (error: Failure) => lost.reject(error));
  const during = <T>(start: (done: (error: Failure | null | undefined, value?: T) => void) => void) =>
    Promise.race([
      lost.promise,
      new Promise<T | undefined>((resolve, reject) => {
        start((error, value) => (error ? reject(error) : resolve(value)));
      }),
    ]);
  return { connection, during };
}

function connectionOptions({ url, silenceMs }: Options) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const auth =
    username === "" ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    auth,
    options: {
      host: hostname.replace(/^\[|\]$/g, ""),
      ...(port === "" ? {} : { port: Number(port) }),
      secure,
      // A password is shown to no one on the way.
      requireTLS: !secure && auth !== null && !local.has(hostname),
      ignoreTLS: local.has(hostname),
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      socketTimeout: silenceMs,
      socketCloseTimeout: 0,
    },
  };
}

/** Any mail server that speaks SMTP. It keeps no way to ask for a mail by its id. */
export function smtp(settings: Options): MailPort {
  const { options, auth } = connectionOptions(settings);
  return {
    sandbox: false,
    canFind: false,
    from: settings.from,
    find: async () => ({ kind: "silent" }),
    async send(mail, beforeLast) {
      const { from, to, raw } = await compose(mail, settings.from);
      const { connection, during } = open(options);
      const state: { handedOver: boolean; answered: boolean; stopped?: unknown } = {
        handedOver: false,
        answered: false,
      };
      // Read only once the server said that it takes the text; the end of the stream is the final dot.
      const text = async function* () {
        yield raw;
        try {
          await beforeLast();
        } catch (error) {
          state.stopped = error ?? new Error("stopped");
          throw error;
        }
        state.handedOver = true;
      };
      try {
        await during<void>((done) => connection.connect(done));
        if (auth) await during((done) => connection.login({ credentials: auth }, done));
        const envelope = { from, to: [to], size: raw.byteLength };
        const info = await during<SMTPConnectionSendInfo>((done) =>
          connection.send(envelope, Readable.from(text()), done),
        );
        state.answered = true;
        return { kind: "accepted", providerId: info?.serverMessageId ?? queueId(info?.response ?? "") };
      } catch (error) {
        if (state.stopped !== undefined) throw state.stopped;
        return outcomeOf(error instanceof Error ? error : new Error(String(error)), state.handedOver);
      } finally {
        // Said in the middle of a text, a farewell would be part of it.
        if (state.answered) connection.quit();
        setTimeout(() => connection.close(), state.answered ? partingMs : 0).unref();
      }
    },
  };
}

/** What most servers say with their 250: `queued as 4F2A1`. */
function queueId(response: string): string | null {
  return /\b(?:queued as|id=|queued mail for delivery)\s?<?([\w.@-]{2,120})/i.exec(response)?.[1] ?? null;
}
