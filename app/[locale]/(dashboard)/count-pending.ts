import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { countUnread } from "@/lib/domain/inbox/list-threads";
import { countPendingIntents } from "@/lib/domain/intents/count-pending-intents";
import { countCases } from "@/lib/domain/moderation/list-cases";

/**
 * How many intents wait for the seller's answer and how many conversations are unread, for an admin how many products
 * are reported: the badges of the rail.
 */
export async function countWaiting(): Promise<{ intents: number; inbox: number; reports: number }> {
  const none = { intents: 0, inbox: 0, reports: 0 };
  const actor = await getActor();
  if (!actor) return none;
  const context = createContext(db(), actor);
  // An admin answers neither intents nor conversations: a badge would call for nothing.
  if (actor.role === "ADMIN") return { ...none, reports: await countCases(context) };
  const [intents, inbox] = await Promise.all([countPendingIntents(context), countUnread(context)]);
  return { ...none, intents, inbox };
}
