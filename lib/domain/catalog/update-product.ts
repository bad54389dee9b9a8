import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { recordEvent } from "../events/record-event";
import { withKeptAddresses } from "./kept-addresses";
import { requireManaged } from "./product-access";
import type { ProductPatch } from "./product-input";
import { imageRows, matchTagIds, mediaRows, productColumns, requireReferences } from "./product-parts";
import { type ProductDetail, productDetailSelect } from "./product-select";
import { expireProduct, settleStatus } from "./product-status";
import { replaceSkus, updateDefaultSku } from "./replace-skus";
import { withSafeDescription } from "./safe-description";
import { signChanges } from "./sign-changes";

/**
 * Changes what the patch names, in one transaction; lists of pictures, media, tags and SKUs are replaced whole.
 * Throws `product.sku_not_found`, `product.stock_changed`, … and then changes nothing.
 */
export function updateProduct(
  context: SignedIn,
  { id, ...given }: { id: number; patch: ProductPatch },
): Promise<ProductDetail> {
  const patch = withKeptAddresses(context, given.patch);
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, id);
    const { tagIds } = await requireReferences(tx, patch);
    await signChanges(tx, "CONTRACT");
    if (patch.skus) await replaceSkus(tx, id, patch.skus);
    await updateDefaultSku(tx, id, patch);
    await tx.db.product.update({
      where: { id },
      data: {
        ...productColumns(patch),
        // A price, stock or tag that changes is not in this row, yet the product has changed.
        updatedAt: tx.clock(),
        version: { increment: 1 },
        images: patch.images && { deleteMany: {}, create: await imageRows(tx, patch.images, id) },
        media: patch.media && { deleteMany: {}, create: await mediaRows(tx, patch.media) },
      },
      select: { id: true },
    });
    // After the update, which locks the product: of two changes at once the later one replaces the tags of the other.
    await replaceTags(tx, id, { ...patch, tagIds });
    await settleStatus(tx, id);
    expireProduct(tx, id);
    recordEvent(tx, { type: "product.updated", productId: id });
    if (patch.skus || patch.stock !== undefined) recordEvent(tx, { type: "stock.changed", productId: id });
    expire(tx, "tags");
    return withSafeDescription(
      await tx.db.product.findUniqueOrThrow({ where: { id }, select: productDetailSelect }),
    );
  });
}

type Tags = { tagIds: number[] | undefined; matchTags?: string[] | undefined };

async function replaceTags(context: SignedIn, productId: number, { tagIds, matchTags }: Tags) {
  const lists = [
    { kind: "CATALOG", ids: tagIds },
    { kind: "MATCH", ids: matchTags && (await matchTagIds(context, matchTags)) },
  ] as const;
  for (const { kind, ids } of lists) {
    if (!ids) continue;
    await context.db.productTag.deleteMany({ where: { productId, tag: { kind } } });
    await context.db.productTag.createMany({
      data: [...new Set(ids)].map((tagId) => ({ productId, tagId })),
    });
  }
}
