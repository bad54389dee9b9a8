import type { SignedIn } from "../context";
import { managedIntents } from "./managed-intents";

/** How many intents wait for the caller's answer; an index holds them. One query. */
export function countPendingIntents({ actor, db }: SignedIn): Promise<number> {
  return db.purchaseIntent.count({ where: { AND: [managedIntents(actor), { status: "PENDING" }] } });
}
