import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { requireManaged } from "./product-access";
import { expireProduct } from "./product-status";
import { nextVersion } from "./product-version";

/** Takes a picture off a product. Throws `product.not_found`, `auth.forbidden`, `product.image_not_found`. */
export function removeProductImage(
  context: SignedIn,
  { productId, imageId }: { productId: number; imageId: number },
): Promise<void> {
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, productId);
    const { count } = await tx.db.productImage.deleteMany({ where: { id: imageId, productId } });
    if (count === 0) throw new DomainError("product.image_not_found");
    await nextVersion(tx, productId);
    expireProduct(tx, productId);
    recordEvent(tx, { type: "product.updated", productId });
  });
}
