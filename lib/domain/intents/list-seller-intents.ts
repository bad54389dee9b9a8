import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import type { Page, PageRequest } from "../page";
import type { Intent } from "./intent-select";
import { listIntents } from "./list-intents";
import { managedIntents } from "./managed-intents";

type Query = { status?: IntentStatus | undefined; productId?: number | undefined; page: PageRequest };

/** The intents on products that the caller manages, newest first (`004 §13`). */
export async function listSellerIntents(
  context: SignedIn,
  { status, productId, page }: Query,
): Promise<Page<Intent>> {
  return listIntents(context.db, { AND: [managedIntents(context.actor), { status, productId }] }, page);
}
