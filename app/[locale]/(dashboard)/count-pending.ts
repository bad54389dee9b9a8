import type { Waiting } from "@/components/dashboard/nav";
import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { countProposals } from "@/lib/domain/categories/proposals/list-proposals";
import { createContext } from "@/lib/domain/context";
import { countUnread } from "@/lib/domain/inbox/list-threads";
import { countPendingIntents } from "@/lib/domain/intents/count-pending-intents";
import { countCases } from "@/lib/domain/moderation/list-cases";

/**
 * How many intents wait for the seller's answer and how many conversations are unread, for an admin how many products
 * are reported and how many changes of categories are proposed: the badges of the rail.
 */
export async function countWaiting(): Promise<Waiting> {
  const none = { intents: 0, inbox: 0, reports: 0, proposals: 0 };
  const actor = await getActor();
  if (!actor) return none;
  const context = createContext(db(), actor);
  // An admin answers neither intents nor conversations: a badge would call for nothing.
  if (actor.role === "ADMIN") {
    const [reports, proposals] = await Promise.all([countCases(context), countProposals(context)]);
    return { ...none, reports, proposals };
  }
  const [intents, inbox] = await Promise.all([countPendingIntents(context), countUnread(context)]);
  return { ...none, intents, inbox };
}
