import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { recordEvent } from "../events/record-event";
import { requirePermission } from "../permissions";
import { requireOpen } from "../shops/require-open";
import { withKeptAddresses } from "./kept-addresses";
import type { ProductInput } from "./product-input";
import { imageRows, matchTagIds, mediaRows, productColumns, requireReferences } from "./product-parts";
import { type ProductDetail, productDetailSelect } from "./product-select";
import { expireProduct } from "./product-status";
import { withSafeDescription } from "./safe-description";
import { stockAfter } from "./sku-stock";

/**
 * Publishes a product, into the seller's shop if there is one; anyone with an account may sell. ONLINE with stock, else OUT_OF_STOCK.
 * Throws `shop.closed`, `product.category_not_level_two`, `media.not_found`, … and then keeps nothing. (004 §8)
 */
export function createProduct(context: SignedIn, given: ProductInput): Promise<ProductDetail> {
  const input = withKeptAddresses(context, given);
  requirePermission(context, "product.create");
  return inTransaction(context, async (tx) => {
    await requireOpen(tx, tx.actor.shopId);
    const { tagIds: chosen = [] } = await requireReferences(tx, input);
    const tagIds = [...chosen, ...(await matchTagIds(tx, input.matchTags ?? []))];
    const skus = input.skus.map(({ id: _, stock, ...sku }, rank) => ({
      ...sku,
      stock: stockAfter(stock, 0),
      rank,
    }));
    const product = await tx.db.product.create({
      data: {
        ...productColumns(input),
        title: input.title,
        categoryId: input.categoryId,
        sellerId: tx.actor.id,
        shopId: tx.actor.shopId,
        status: skus.some(({ stock }) => stock > 0) ? "ONLINE" : "OUT_OF_STOCK",
        skus: { create: skus },
        images: { create: await imageRows(tx, input.images ?? []) },
        media: { create: await mediaRows(tx, input.media ?? []) },
        tags: { create: [...new Set(tagIds)].map((tagId) => ({ tagId })) },
      },
      select: productDetailSelect,
    });
    expireProduct(tx, product.id);
    const { id: productId, status } = product;
    recordEvent(tx, { type: "product.created", productId, payload: { status } });
    expire(tx, "tags");
    return withSafeDescription(product);
  });
}
