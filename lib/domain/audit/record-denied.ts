import { log } from "@/lib/log";
import type { SignedIn } from "../context";
import { countAttempts } from "../limits/limits";
import { writeAudit } from "./write-audit";

/**
 * Keeps that someone tried what only an admin may, named by its operation. At its best: the refusal stands whether or
 * not it can be written, and of many in a row the first ones are enough.
 */
export async function recordDenied(context: SignedIn, operation: string): Promise<void> {
  try {
    await countAttempts(context, [{ limit: "denied:account", subject: String(context.actor.id) }]);
    await writeAudit(context, [{ act: "access.denied", id: operation }]);
  } catch (err) {
    log.debug({ err, requestId: context.requestId }, "a denied attempt was not recorded");
  }
}
