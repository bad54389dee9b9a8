import { inTransaction, type SignedIn } from "../context";
import { getManagedProduct } from "./get-managed-product";
import { requireManaged } from "./product-access";
import type { ProductPatch } from "./product-input";
import type { ProductDetail } from "./product-select";
import { lockVersion } from "./product-version";
import { signChanges } from "./sign-changes";
import { updateProduct } from "./update-product";

type Edit = { id: number; version: number; patch: ProductPatch };

/**
 * Changes a product as it was read: `version` is what the caller has seen, and where the product has another, somebody
 * else has edited it (`product.changed`). A sale meanwhile is no edit. Gives the product as `getManagedProduct` does;
 * throws what `updateProduct` throws.
 */
export function editProduct(context: SignedIn, { id, version, patch }: Edit): Promise<ProductDetail> {
  return inTransaction(context, async (tx) => {
    await requireManaged(tx, id);
    await lockVersion(tx, id, version);
    await signChanges(tx, "EDITED");
    await updateProduct(tx, { id, patch });
    return getManagedProduct(tx, { id });
  });
}
