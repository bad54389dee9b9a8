import { createProduct } from "../catalog/create-product";
import type { ProductDetail } from "../catalog/product-select";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { type DraftRow, lockDraft } from "./draft-access";
import { productOf, readContent } from "./draft-content";
import { withReferences } from "./get-draft";

/**
 * Makes a product of a draft as it was read, of whoever publishes it and in the shop, and the draft is no more: it is
 * published once, however many try. Throws `draft.not_found`, `draft.changed`, `draft.incomplete`, `shop.not_manager`
 * for a draft of a shop that the caller has left, and what `createProduct` throws.
 */
export function publishDraft(
  context: SignedIn,
  { id, version }: { id: number; version: number },
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) => publishHeld(tx, await lockDraft(tx, id, version)));
}

/** The same of a draft that the running transaction holds. */
export async function publishHeld(tx: SignedIn, row: DraftRow): Promise<ProductDetail> {
  const { id, shopId } = row;
  if (shopId !== null && shopId !== tx.actor.shopId) throw new DomainError("shop.not_manager");
  const { content, missing } = await withReferences(tx, row);
  if (content.categoryId === null && readContent(row.content).categoryId !== null)
    throw new DomainError("product.category_not_found");
  if (missing.length > 0) throw new DomainError("draft.incomplete");
  const product = await createProduct(tx, productOf(content));
  // After the product names the pictures: no file is without a use in between.
  await tx.db.productDraft.delete({ where: { id }, select: { id: true } });
  return product;
}
