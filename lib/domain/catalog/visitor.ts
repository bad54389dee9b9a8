import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import type { Context } from "../context";
import { networkOf } from "../network";

/** Of another secret than sessions are signed with; without one, visitors are told apart by this process alone. */
const key = Buffer.from(hkdfSync("sha256", env.AUTH_SECRET ?? randomBytes(32), "", "product views", 32));

type Caller = Pick<Context, "actor" | "address" | "userAgent">;

/**
 * Who looks, as a UUID: the account, or else address and browser. It is another one in every hour, and only who has the
 * secret can tell whose it is.
 */
export function visitorOf({ actor, address, userAgent }: Caller, hour: number): string {
  const who = actor ? ["account", actor.id] : ["guest", networkOf(address), userAgent];
  const digest = createHmac("sha256", key)
    .update(JSON.stringify([hour, ...who]))
    .digest("hex");
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(12, 16),
    digest.slice(16, 20),
    digest.slice(20, 32),
  ].join("-");
}
