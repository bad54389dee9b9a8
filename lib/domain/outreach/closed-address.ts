import type { Db } from "@/lib/db";
import { addressKey, normalizeMailbox } from "./addresses";

/** The key of a mailbox by which suppressions name it; null for what is none. */
export async function mailboxKey(db: Db, email: string): Promise<Buffer<ArrayBuffer> | null> {
  const mailbox = normalizeMailbox(email);
  return mailbox === null ? null : addressKey(db, "EMAIL", mailbox);
}

/** Whether the market sends nothing to a mailbox any more; one that is none counts as closed. */
export async function isClosedAddress(db: Db, email: string): Promise<boolean> {
  const key = await mailboxKey(db, email);
  if (key === null) return true;
  return (await db.suppression.count({ where: { addressKey: key, scope: { not: "SELLER" } } })) > 0;
}
