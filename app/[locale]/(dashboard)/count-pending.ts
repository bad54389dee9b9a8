import { getActor } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { countPendingIntents } from "@/lib/domain/intents/count-pending-intents";

/** How many intents wait for the seller's answer: the badge of the rail, on every page. */
export async function countPending(): Promise<number> {
  const actor = await getActor();
  return actor ? countPendingIntents(createContext(db(), actor)) : 0;
}
