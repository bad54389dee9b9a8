import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";
import { ProductStatus } from "@/lib/generated/prisma/enums";
import { productsSqlFor } from "../catalog/product-access";
import type { SignedIn } from "../context";
import { type ProductValues, productContent } from "./product-values";

const stateSchema = z.object({
  id: z.int(),
  shopId: z.int().nullable(),
  title: z.string(),
  titleEn: z.string().nullable(),
  status: z.enum(ProductStatus),
  freezeReason: z.string().nullable(),
  unfreezeRemark: z.string().nullable(),
  archivedAt: z.date().nullable(),
  categoryId: z.int(),
  lowStock: z.int().nullable(),
  tagIds: z.array(z.int()),
  skus: z.array(z.object({ id: z.int(), priceMinor: z.int(), stock: z.int() })),
  /** Whether an admin has taken it down. */
  takenDown: z.boolean(),
  pendingIntents: z.int(),
  /** Only where it was asked for. */
  content: productContent.nullish(),
});

/** A product as plans need it; `skus` are those that are not retired, the default one first. */
export type ProductState = z.output<typeof stateSchema>;

/** The caller's own products among the ids as they are, deleted ones too, by id. One query. */
export async function readProducts(
  { actor, db }: SignedIn,
  ids: readonly number[],
  { withContent = false } = {},
): Promise<Map<number, ProductState>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT p.id, p.shop_id AS "shopId", p.title, p.title_en AS "titleEn", p.status::text AS status,
      p.freeze_reason AS "freezeReason", p.unfreeze_remark AS "unfreezeRemark", p.archived_at AS "archivedAt",
      p.category_id AS "categoryId", p.low_stock AS "lowStock",
      ARRAY(
        SELECT t.tag_id FROM product_tags t JOIN tags g ON g.id = t.tag_id
        WHERE t.product_id = p.id AND g.kind = 'CATALOG' ORDER BY t.tag_id
      ) AS "tagIds",
      (SELECT coalesce(
          jsonb_agg(jsonb_build_object('id', s.id, 'priceMinor', s.price_minor, 'stock', s.stock) ORDER BY s.rank), '[]')
        FROM skus s WHERE s.product_id = p.id AND s.rank IS NOT NULL) AS skus,
      EXISTS (SELECT 1 FROM decisions d
        WHERE d.product_id = p.id AND d.outcome = 'TAKEN_DOWN' AND d.lifted_at IS NULL) AS "takenDown",
      (SELECT count(*)::int FROM purchase_intents i WHERE i.product_id = p.id AND i.status = 'PENDING') AS "pendingIntents",
      CASE WHEN ${withContent} THEN ${contentSql} END AS content
    FROM products p WHERE p.id = ANY(${ids}::int[]) AND ${productsSqlFor(actor, "product.edit")}`;
  return new Map(
    z
      .array(stateSchema)
      .parse(rows)
      .map((state) => [state.id, state]),
  );
}

const contentSql = Prisma.sql`jsonb_build_object(
  'title', p.title, 'titleEn', p.title_en, 'summary', p.summary, 'summaryEn', p.summary_en,
  'description', p.description, 'descriptionEn', p.description_en, 'searchKeywords', p.search_keywords,
  'conditionLevel', p.condition_level, 'originalPriceMinor', p.original_price_minor, 'locationId', p.location_id,
  'version', p.version,
  'images', (SELECT coalesce(jsonb_agg(i.url ORDER BY i.rank, i.id), '[]') FROM product_images i WHERE i.product_id = p.id),
  'skuIds', (SELECT coalesce(jsonb_agg(s.id ORDER BY s.rank), '[]')
    FROM skus s WHERE s.product_id = p.id AND s.rank IS NOT NULL),
  'attributes', (SELECT coalesce(jsonb_object_agg(s.id, s.attributes), '{}')
    FROM skus s WHERE s.product_id = p.id AND s.rank IS NOT NULL))`;

/**
 * The same, held until the transaction ends: the SKUs first, each table in the order of its ids, so that neither two
 * change sets nor a sale can wait for each other in a circle.
 */
export async function lockProducts(
  context: SignedIn,
  ids: readonly number[],
  options: { withContent?: boolean } = {},
): Promise<Map<number, ProductState>> {
  const list = Prisma.sql`ANY(${ids}::int[])`;
  await context.db.$queryRaw`SELECT 1 FROM skus WHERE product_id = ${list} ORDER BY id FOR NO KEY UPDATE`;
  await context.db.$queryRaw`SELECT 1 FROM products WHERE id = ${list} ORDER BY id FOR NO KEY UPDATE`;
  return readProducts(context, ids, options);
}

const bySku = (state: ProductState, value: (sku: ProductState["skus"][number]) => number) =>
  Object.fromEntries(state.skus.map((sku) => [String(sku.id), value(sku)]));

/** The values of a product that a change set can change; its content where that was read. */
export function valuesOf(state: ProductState) {
  const { status, freezeReason, unfreezeRemark, archivedAt, categoryId, lowStock, tagIds } = state;
  return {
    status,
    freezeReason,
    unfreezeRemark,
    archivedAt: archivedAt?.toISOString() ?? null,
    categoryId,
    lowStock,
    tagIds,
    prices: bySku(state, ({ priceMinor }) => priceMinor),
    stocks: bySku(state, ({ stock }) => stock),
    ...state.content,
  } satisfies ProductValues;
}
