import type { Db } from "@/lib/db";
import type { SuppressionReason } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";

/** By which a mail with notices is recognized in what comes back. */
export const noticeMessageId = (id: string, from: string) =>
  `<notice.${id}@${from.slice(from.lastIndexOf("@") + 1)}>`;

const pattern = /^<?notice\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/;

/** The mail with notices that one of these Message-IDs names; null where none does. */
export async function findNoticeMail(db: Db, messageIds: readonly string[]): Promise<{ id: string } | null> {
  const ids = messageIds.flatMap((id) => pattern.exec(id)?.[1] ?? []);
  if (ids.length === 0) return null;
  return db.noticeMail.findFirst({ where: { id: { in: ids } }, select: { id: true } });
}

/** A mail that certainly never arrives, or was complained of: nothing is sent to the address that it went to any more. */
export async function closeNoticeAddress(
  { db, clock }: Context,
  id: string,
  reason: Extract<SuppressionReason, "BOUNCE" | "COMPLAINT">,
): Promise<void> {
  const mail = await db.noticeMail.findUnique({ where: { id }, select: { addressKey: true } });
  if (!mail?.addressKey) return;
  const { addressKey } = mail;
  await db.suppression.createMany({
    data: [{ kind: "EMAIL", addressKey, scope: "ALL", reason, createdAt: clock() }],
    skipDuplicates: true,
  });
}
