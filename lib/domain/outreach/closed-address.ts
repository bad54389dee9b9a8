import type { Db } from "@/lib/db";
import { addressKey, normalizeMailbox } from "./addresses";

/** Whether the market sends nothing to a mailbox any more; one that is none counts as closed. */
export async function isClosedAddress(db: Db, email: string): Promise<boolean> {
  const mailbox = normalizeMailbox(email);
  if (mailbox === null) return true;
  const key = await addressKey(db, "EMAIL", mailbox);
  return (await db.suppression.count({ where: { addressKey: key, scope: { not: "SELLER" } } })) > 0;
}
