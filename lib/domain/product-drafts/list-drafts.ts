import type { DraftFailure } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type IdPage, type IdRequest, idPage, idSlice } from "../id-page";
import { draftsFor } from "./draft-access";
import { readContent } from "./draft-content";
import { type DraftPart, missingParts } from "./missing-parts";

/** A draft as the seller's table shows it. */
export type ListedDraft = {
  id: number;
  title: string;
  titleEn: string | null;
  picture: string | null;
  missing: DraftPart[];
  publishAt: Date | null;
  failure: DraftFailure | null;
  updatedAt: Date;
  seller: { id: number; name: string | null; username: string | null };
};

/** The drafts that the caller may edit, the youngest first. 3 queries. */
export async function listDrafts(context: SignedIn, page: IdRequest): Promise<IdPage<ListedDraft>> {
  const { db } = context;
  const { place, order, take } = idSlice(page);
  const found = await db.productDraft.findMany({
    where: { AND: [draftsFor(context), { id: place }] },
    orderBy: { id: order },
    take,
    select: {
      id: true,
      publishAt: true,
      failure: true,
      updatedAt: true,
      seller: { select: { id: true, name: true, username: true } },
    },
  });
  const { items, ...around } = idPage(found, page);
  const contents = await readContents(
    context,
    items.map(({ id }) => id),
  );
  const listed = items.map((row) => {
    const content = readContent(contents.get(row.id));
    const { title, titleEn, images } = content;
    return { ...row, title, titleEn, picture: images[0]?.url ?? null, missing: missingParts(content) };
  });
  return { items: listed, ...around };
}

/** Of a long text a list needs to know only whether there is one; a category that is gone is none. */
async function readContents({ db }: SignedIn, ids: number[]): Promise<Map<number, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: number; content: unknown }[]>`
    SELECT d.id, d.content - 'descriptionEn' || jsonb_build_object(
      'description', left(d.content ->> 'description', 1), 'categoryId', c.id) AS content
    FROM product_drafts d
    LEFT JOIN categories c ON c.id::text = d.content ->> 'categoryId' AND c.level = 2
    WHERE d.id = ANY(${ids}::int[])`;
  return new Map(rows.map(({ id, content }) => [id, content]));
}

/** How many drafts the caller may edit, and no more than are counted. */
export function countDrafts(context: SignedIn, { most }: { most: number }): Promise<number> {
  return context.db.productDraft.count({ where: draftsFor(context), take: most });
}
