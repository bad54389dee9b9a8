import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { describeNotices, type Notice } from "./describe-notices";

/** The caller's own notices, the latest first; all, or those that are unread. 3 queries, 4 where one is about a draft. */
export async function listNotices(
  { actor, db }: SignedIn,
  { unread, page }: { unread: boolean; page: IdRequest },
): Promise<IdPage<Notice>> {
  const { place, order, take } = idSlice(page);
  const found = await db.notice.findMany({
    where: { userId: actor.id, id: place, readAt: unread ? null : undefined },
    orderBy: { id: order },
    take,
  });
  return idPage(await describeNotices(db, found), page);
}

/** Beyond this nobody counts. */
export const countedUnread = 100;

/** How many notices the caller has not read, at most `countedUnread`. 1 query. */
export function countUnreadNotices({ actor, db }: SignedIn): Promise<number> {
  return db.notice.count({ where: { userId: actor.id, readAt: null }, take: countedUnread });
}
