import type { SignedIn } from "../context";

/** Which: some by their ids, or all up to one, so that what came meanwhile stays unread. */
export type ReadNotices = { ids: readonly number[] } | { upTo: number };

/** Marks the caller's own notices as read; those of others and those that are read already stay as they are. */
export async function readNotices({ actor, db, clock }: SignedIn, which: ReadNotices): Promise<void> {
  await db.notice.updateMany({
    where: {
      userId: actor.id,
      readAt: null,
      id: "ids" in which ? { in: [...which.ids] } : { lte: which.upTo },
    },
    data: { readAt: clock() },
  });
}
