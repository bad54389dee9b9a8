import type { IntentStatus } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import type { Page, PageRequest } from "../page";
import { may } from "../permissions";
import type { Intent } from "./intent-select";
import { listIntents } from "./list-intents";

type Query = { customerId: number; status?: IntentStatus | undefined; page: PageRequest };

/** The caller's own intents, newest first (`004 §6`). Throws `auth.forbidden` for another customer's. */
export async function listCustomerIntents(
  { actor, db }: SignedIn,
  { customerId, status, page }: Query,
): Promise<Page<Intent>> {
  if (!may(actor, "intent.follow", { customerId })) throw new DomainError("auth.forbidden");
  return listIntents(db, { customerId, status }, page);
}
