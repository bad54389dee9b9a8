import type { Db } from "@/lib/db";
import type { Prisma, Notice as Row } from "@/lib/generated/prisma/client";
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

/**
 * One person's notices with what they are about, in their order; a kind that a newer release wrote has no words here. 2
 * queries, 3 where one is about a draft.
 */
export async function describeNotices(db: Db, rows: readonly Row[]): Promise<Notice[]> {
  const known = rows.flatMap(({ kind, data, ...row }) =>
    isNoticeKind(kind) ? [{ ...row, kind, data: dataOf(data) }] : [],
  );
  const idsOf = (name: string) => known.map(({ data }) => Number(data[name])).filter(Number.isInteger);
  const products = await db.product.findMany({
    where: { id: { in: idsOf("productId") } },
    select: productSelect,
  });
  const people = await db.user.findMany({ where: { id: { in: idsOf("userId") } }, select: personSelect });
  const drafts = await findDrafts(db, idsOf("draftId"), known[0]?.userId);
  const productOf = new Map(products.map((product) => [product.id, product]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  return known.map((notice) => ({
    ...notice,
    product: productOf.get(Number(notice.data.productId)) ?? null,
    draft: draftOf.get(Number(notice.data.draftId)) ?? null,
    person: personOf.get(Number(notice.data.userId)) ?? null,
  }));
}

async function findDrafts(db: Db, ids: number[], readerId: number | undefined): Promise<NoticeDraft[]> {
  if (ids.length === 0 || readerId === undefined) return [];
  return db.$queryRaw<NoticeDraft[]>`
    SELECT d.id, coalesce(d.content ->> 'title', '') AS title, d.content ->> 'titleEn' AS "titleEn"
    FROM product_drafts d JOIN users u ON u.id = ${readerId} AND (d.seller_id = u.id OR d.shop_id = u.shop_id)
    WHERE d.id = ANY(${ids}::int[])`;
}

const dataOf = (data: Prisma.JsonValue): Notice["data"] =>
  data !== null && typeof data === "object" && !Array.isArray(data) ? data : {};
