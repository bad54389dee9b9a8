import type { SignedIn } from "../context";
import { describeNotices, type Notice } from "./describe-notices";
import { readNotices } from "./read-notices";

/** One of the caller's own notices, read by that; null for any other. */
export async function openNotice(context: SignedIn, id: number): Promise<Notice | null> {
  const row = await context.db.notice.findFirst({ where: { id, userId: context.actor.id } });
  if (!row) return null;
  await readNotices(context, { ids: [id], upTo: 0 });
  const [notice] = await describeNotices(context.db, [row]);
  return notice ?? null;
}
