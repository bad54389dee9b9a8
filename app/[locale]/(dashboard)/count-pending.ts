import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { countUnread } from "@/lib/domain/inbox/list-threads";
import { countPendingIntents } from "@/lib/domain/intents/count-pending-intents";

/** How many intents wait for the seller's answer and how many conversations are unread: the badges of the rail. */
export async function countWaiting(): Promise<{ intents: number; inbox: number }> {
  const actor = await getActor();
  // An admin answers neither: a badge would call for nothing.
  if (!actor || actor.role === "ADMIN") return { intents: 0, inbox: 0 };
  const context = createContext(db(), actor);
  const [intents, inbox] = await Promise.all([countPendingIntents(context), countUnread(context)]);
  return { intents, inbox };
}
