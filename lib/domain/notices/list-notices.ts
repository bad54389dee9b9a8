import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { isNoticeKind, type NoticeKind } from "./notice-kinds";

const productSelect = { id: true, title: true, titleEn: true } as const satisfies Prisma.ProductSelect;

const personSelect = {
  id: true,
  username: true,
  name: true,
  email: true,
} as const satisfies Prisma.UserSelect;

export type Notice = {
  id: number;
  kind: NoticeKind;
  objectId: string;
  data: Readonly<Record<string, unknown>>;
  createdAt: Date;
  readAt: Date | null;
  /** What it is about; null once that is gone. */
  product: Prisma.ProductGetPayload<{ select: typeof productSelect }> | null;
  /** What it is about that is not published; null once that is gone, or the reader's no more. */
  draft: NoticeDraft | null;
  /** Whom it is about. */
  person: Prisma.UserGetPayload<{ select: typeof personSelect }> | null;
};

type NoticeDraft = { id: number; title: string; titleEn: string | null };

/** The caller's own notices, the latest first; all, or those that are unread. 3 queries, 4 where one is about a draft. */
export async function listNotices(
  context: SignedIn,
  { unread, page }: { unread: boolean; page: IdRequest },
): Promise<IdPage<Notice>> {
  const { actor, db } = context;
  const { place, order, take } = idSlice(page);
  const found = await db.notice.findMany({
    where: { userId: actor.id, id: place, readAt: unread ? null : undefined },
    orderBy: { id: order },
    take,
  });
  // A kind that a newer release wrote has no words here.
  const known = found.flatMap(({ kind, data, ...row }) =>
    isNoticeKind(kind) ? [{ ...row, kind, data: dataOf(data) }] : [],
  );
  const idsOf = (name: string) => known.map(({ data }) => Number(data[name])).filter(Number.isInteger);
  const products = await db.product.findMany({
    where: { id: { in: idsOf("productId") } },
    select: productSelect,
  });
  const people = await db.user.findMany({ where: { id: { in: idsOf("userId") } }, select: personSelect });
  const drafts = await findDrafts(context, idsOf("draftId"));
  const productOf = new Map(products.map((product) => [product.id, product]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  return idPage(
    known.map((notice) => ({
      ...notice,
      product: productOf.get(Number(notice.data.productId)) ?? null,
      draft: draftOf.get(Number(notice.data.draftId)) ?? null,
      person: personOf.get(Number(notice.data.userId)) ?? null,
    })),
    page,
  );
}

async function findDrafts(context: SignedIn, ids: number[]): Promise<NoticeDraft[]> {
  if (ids.length === 0) return [];
  const { id: userId, shopId } = context.actor;
  return context.db.$queryRaw<NoticeDraft[]>`
    SELECT id, coalesce(content ->> 'title', '') AS title, content ->> 'titleEn' AS "titleEn"
    FROM product_drafts WHERE id = ANY(${ids}::int[]) AND (seller_id = ${userId} OR shop_id = ${shopId})`;
}

const dataOf = (data: Prisma.JsonValue): Notice["data"] =>
  data !== null && typeof data === "object" && !Array.isArray(data) ? data : {};

/** Beyond this nobody counts. */
export const countedUnread = 100;

/** How many notices the caller has not read, at most `countedUnread`. 1 query. */
export function countUnreadNotices({ actor, db }: SignedIn): Promise<number> {
  return db.notice.count({ where: { userId: actor.id, readAt: null }, take: countedUnread });
}
