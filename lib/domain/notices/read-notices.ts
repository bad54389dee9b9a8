import type { SignedIn } from "../context";

/** Some by their ids, and all up to one, so that what came meanwhile stays unread. */
export type ReadNotices = { ids: readonly number[]; upTo: number };

/** Marks the caller's own notices as read; those of others and those that are read already stay as they are. */
export async function readNotices({ actor, db, clock }: SignedIn, { ids, upTo }: ReadNotices): Promise<void> {
  await db.notice.updateMany({
    where: { userId: actor.id, readAt: null, OR: [{ id: { in: [...ids] } }, { id: { lte: upTo } }] },
    data: { readAt: clock() },
  });
}
