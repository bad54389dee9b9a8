import { promises as dns } from "node:dns";
import { authenticate, type DNSResolver } from "mailauth";
import { z } from "zod";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { ParsedMail } from "./parse-mail";

/** What DMARC says of a sender (RFC 9989): `none` where it has no say, or nobody could be asked. */
export type Dmarc = "pass" | "fail" | "none";

/** Looks records up as `dns.promises.resolve` does. */
export type Resolver = DNSResolver;

/** Judges who a mail is from. */
export type JudgeSender = (raw: Uint8Array, mail: ParsedMail) => Promise<Dmarc>;

const patience = 10_000;
const keepMs = 3_600_000;
const maxKept = 2_000;

/** Answers that were looked up once, for an hour; failures are asked for again. */
export function cachedResolver(resolve: Resolver): Resolver {
  const kept = new Map<string, { until: number; answer: ReturnType<Resolver> }>();
  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const known = kept.get(key);
    if (known && known.until > Date.now()) return known.answer;
    const answer = resolve(name, type);
    if (kept.size >= maxKept) kept.clear();
    kept.set(key, { until: Date.now() + keepMs, answer });
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

/**
 * Believes the receiving server where it is named (`MAIL_AUTH_SERVER`), else checks the mail's DKIM signatures against
 * its sender's policy.
 */
export function senderJudge(resolver: Resolver, trusted = env.MAIL_AUTH_SERVER): JudgeSender {
  return async (raw, mail) => {
    if (trusted) return verdictOf(mail.header("authentication-results"), trusted);
    try {
      const options = { resolver, disableBimi: true, disableArc: true, trustReceived: true };
      const judged = authenticate(Buffer.from(raw), options);
      // Whoever stops waiting still hears no rejection.
      judged.catch(() => undefined);
      const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref());
      const answer = await Promise.race([judged, late]);
      const result = answer?.dmarc ? answer.dmarc.status.result : "none";
      return result === "pass" || result === "fail" ? result : "none";
    } catch (err) {
      log.warn({ err }, "a sender could not be judged");
      return "none";
    }
  };
}

/** Only the first header counts: servers put theirs on top, and whatever stands below a sender may have written. */
function verdictOf([first = ""]: readonly string[], trusted: string): Dmarc {
  const [server = "", ...results] = first.split(";");
  if (server.trim().split(/\s/)[0]?.toLowerCase() !== trusted.toLowerCase()) return "none";
  const said = results.map((one) => /^\s*dmarc\s*=\s*(\w+)/i.exec(one)?.[1]?.toLowerCase());
  if (said.includes("pass")) return "pass";
  return said.includes("fail") ? "fail" : "none";
}

/** The package's types know nothing of records that are objects, such as MX. */
const records = z.custom<string[]>((found) => Array.isArray(found));

/** With the name servers of this machine. */
export const judgeSender = senderJudge(
  cachedResolver(async (name, type) =>
    records.parse(await new dns.Resolver({ timeout: 3000, tries: 2 }).resolve(name, type)),
  ),
);
