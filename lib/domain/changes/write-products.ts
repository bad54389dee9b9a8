import { recordAudit } from "../audit/record-audit";
import { expireProduct, statusChanged } from "../catalog/product-status";
import { signChanges } from "../catalog/sign-changes";
import { recordStock } from "../catalog/stock-history";
import type { SignedIn } from "../context";
import { expire } from "../effects";
import { recordEvent } from "../events/record-event";
import type { ProductState } from "./product-states";
import type { ProductKey, ProductValues } from "./product-values";
import { contentKeys, writeContent } from "./write-content";

export type ProductWrite = { state: ProductState; before: ProductValues; after: ProductValues };

/** What a product's seller edits, so that one who has it open learns of the change. */
const edited: ProductKey[] = ["categoryId", "lowStock", "tagIds", "prices", ...contentKeys];

/** Writes what `after` names of each product, which is locked, and what must follow. Ten statements at most. */
export async function writeProducts(context: SignedIn, writes: readonly ProductWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await signChanges(context, "BULK");
  await writeSkus(context, writes);
  await recordStock(context, writes.flatMap(movesOf), { reason: "BULK" });
  await writeRows(context, writes);
  await writeTags(context, writes);
  await writeContent(context, writes);
  for (const write of writes) tell(context, write);
}

async function writeSkus({ db, clock }: SignedIn, writes: readonly ProductWrite[]): Promise<void> {
  const rows = writes.flatMap(({ after: { prices = {}, stocks = {} } }) =>
    Object.keys({ ...prices, ...stocks }).map((id) => ({
      id: Number(id),
      price: prices[id],
      stock: stocks[id],
    })),
  );
  if (rows.length === 0) return;
  await db.$executeRaw`
    UPDATE skus AS s SET price_minor = coalesce(r.price, s.price_minor), stock = coalesce(r.stock, s.stock),
      updated_at = ${clock().toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, price int, stock int) WHERE s.id = r.id`;
}

const movesOf = ({ state: { id: productId }, before, after }: ProductWrite) =>
  Object.entries(after.stocks ?? {}).map(([sku, to]) => ({
    productId,
    skuId: Number(sku),
    from: before.stocks?.[sku] ?? to,
    to,
  }));

/** Also where only SKUs or tags change: the product has changed with them. */
async function writeRows({ db, clock }: SignedIn, writes: readonly ProductWrite[]): Promise<void> {
  const rows = writes.map(({ state: { id }, after }) => ({ id, after }));
  await db.$executeRaw`
    UPDATE products AS p SET
      status = CASE WHEN r.after ? 'status' THEN (r.after ->> 'status')::"ProductStatus" ELSE p.status END,
      freeze_reason = CASE WHEN r.after ? 'freezeReason' THEN r.after ->> 'freezeReason' ELSE p.freeze_reason END,
      unfreeze_remark = CASE WHEN r.after ? 'unfreezeRemark' THEN r.after ->> 'unfreezeRemark' ELSE p.unfreeze_remark END,
      archived_at = CASE WHEN r.after ? 'archivedAt' THEN (r.after ->> 'archivedAt')::timestamptz ELSE p.archived_at END,
      category_id = CASE WHEN r.after ? 'categoryId' THEN (r.after ->> 'categoryId')::int ELSE p.category_id END,
      low_stock = CASE WHEN r.after ? 'lowStock' THEN (r.after ->> 'lowStock')::int ELSE p.low_stock END,
      version = p.version + (r.after ?| ${edited}::text[])::int,
      updated_at = ${clock().toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, after jsonb) WHERE p.id = r.id`;
}

/** A tag that was merged meanwhile counts as what it has become, one that is gone is left out. */
async function writeTags({ db }: SignedIn, writes: readonly ProductWrite[]): Promise<void> {
  const changed = writes.filter(({ after }) => after.tagIds);
  if (changed.length === 0) return;
  const ids = changed.map(({ state }) => state.id);
  const rows = changed.flatMap(({ state: { id }, after: { tagIds = [] } }) =>
    tagIds.map((tag) => ({ id, tag })),
  );
  await db.$executeRaw`
    DELETE FROM product_tags AS t USING tags AS g
    WHERE t.tag_id = g.id AND g.kind = 'CATALOG' AND t.product_id = ANY(${ids}::int[])`;
  await db.$executeRaw`
    INSERT INTO product_tags (product_id, tag_id)
    SELECT r.id, g.id FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id int, tag int)
    LEFT JOIN tag_aliases AS a ON a.id = r.tag
    JOIN tags AS g ON g.id = coalesce(a.tag_id, r.tag) ON CONFLICT DO NOTHING`;
}

function tell(context: SignedIn, { state, before, after }: ProductWrite): void {
  const { id, shopId, status } = state;
  expireProduct(context, id);
  if (after.tagIds) expire(context, "tags");
  if (after.stocks) recordEvent(context, { type: "stock.changed", productId: id });
  if (after.status) statusChanged(context, { id, status }, after.status);
  if (after.archivedAt !== undefined) {
    const deleted = after.archivedAt !== null;
    const type = deleted ? "product.deleted" : "product.restored";
    recordEvent(context, { type, productId: id });
    recordAudit(context, { act: type, id, shopId, ...(deleted ? { before: { status } } : {}) });
  } else if (!(before.status && Object.keys(after).length === 1)) {
    recordEvent(context, { type: "product.updated", productId: id });
  }
}
