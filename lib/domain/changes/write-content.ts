import { Prisma } from "@/lib/generated/prisma/client";
import { settleStatus } from "../catalog/product-status";
import type { SignedIn } from "../context";
import type { ProductContent, ProductKey, ProductValues } from "./product-values";

type ContentWrite = { state: { id: number }; after: ProductValues };

const columns = {
  title: ["title", "text"],
  titleEn: ["title_en", "text"],
  summary: ["summary", "text"],
  summaryEn: ["summary_en", "text"],
  description: ["description", "text"],
  descriptionEn: ["description_en", "text"],
  searchKeywords: ["search_keywords", "text"],
  conditionLevel: ["condition_level", "int"],
  originalPriceMinor: ["original_price_minor", "int"],
  locationId: ["location_id", "int"],
} as const satisfies Partial<Record<keyof ProductContent, readonly [string, string]>>;

/** What an import alone can change and a seller edits. */
export const contentKeys = [
  "title",
  "titleEn",
  "summary",
  "summaryEn",
  "description",
  "descriptionEn",
  "searchKeywords",
  "conditionLevel",
  "originalPriceMinor",
  "locationId",
  "images",
  "skuIds",
  "attributes",
] as const satisfies ProductKey[];

const assignments = Prisma.join(
  Object.entries(columns).map(
    ([key, [column, type]]) =>
      Prisma.sql`${Prisma.raw(column)} = CASE WHEN r.after ? ${key} THEN (r.after ->> ${key})::${Prisma.raw(type)}
        ELSE p.${Prisma.raw(column)} END`,
  ),
);

/** Writes the content that `after` names of each product, which is locked. A statement for each kind that is named. */
export async function writeContent(context: SignedIn, writes: readonly ContentWrite[]): Promise<void> {
  await writeColumns(context, writes);
  await writeImages(context, writes);
  await writeAttributes(context, writes);
  await retireSkus(context, writes);
}

async function writeColumns({ db }: SignedIn, writes: readonly ContentWrite[]): Promise<void> {
  const named = writes.filter(({ after }) => Object.keys(columns).some((key) => key in after));
  if (named.length === 0) return;
  const rows = named.map(({ state: { id }, after }) => ({ id, after }));
  await db.$executeRaw`
    UPDATE products AS p SET ${assignments}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, after jsonb) WHERE p.id = r.id`;
}

/** A picture that stays, or comes from an upload, keeps its placeholder. */
async function writeImages({ db }: SignedIn, writes: readonly ContentWrite[]): Promise<void> {
  const rows = writes.flatMap(({ state: { id }, after: { images } }) => (images ? [{ id, images }] : []));
  if (rows.length === 0) return;
  await db.$executeRaw`
    WITH wanted AS (
      SELECT r.id, i.url, i.place FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, images jsonb),
        jsonb_array_elements_text(r.images) WITH ORDINALITY AS i (url, place)
    ), gone AS (
      DELETE FROM product_images WHERE product_id = ANY(${rows.map(({ id }) => id)}::int[])
      RETURNING product_id, url, placeholder
    )
    INSERT INTO product_images (product_id, url, rank, placeholder)
    SELECT w.id, w.url, w.place - 1, coalesce(
      (SELECT g.placeholder FROM gone g WHERE g.product_id = w.id AND g.url = w.url LIMIT 1),
      (SELECT u.placeholder FROM uploads u WHERE u.storage_key = substring(w.url FROM '^/media/([0-9a-f]{20})') LIMIT 1))
    FROM wanted w ORDER BY w.id, w.place`;
}

async function writeAttributes({ db }: SignedIn, writes: readonly ContentWrite[]): Promise<void> {
  const rows = writes.flatMap(({ after }) =>
    Object.entries(after.attributes ?? {}).map(([id, attributes]) => ({ id: Number(id), attributes })),
  );
  if (rows.length === 0) return;
  await db.$executeRaw`
    UPDATE skus AS s SET attributes = r.attributes
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, attributes jsonb) WHERE s.id = r.id`;
}

/** SKUs beyond those that are named, which an import had added, go as any that is left out: intents may refer to them. */
async function retireSkus(context: SignedIn, writes: readonly ContentWrite[]): Promise<void> {
  const rows = writes.flatMap(({ state: { id }, after: { skuIds } }) => (skuIds ? [{ id, skuIds }] : []));
  if (rows.length === 0) return;
  await context.db.$executeRaw`
    UPDATE skus AS s SET rank = NULL
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, "skuIds" jsonb)
    WHERE s.product_id = r.id AND s.rank IS NOT NULL AND NOT (r."skuIds" @> to_jsonb(s.id))`;
  for (const { id } of rows) await settleStatus(context, id);
}
