import { inTransaction, type SignedIn } from "../context";
import { addLocation, type LocationRow } from "./add-location";
import { createProduct } from "./create-product";
import type { ProductInput, ProductPatch } from "./product-input";
import type { ProductDetail } from "./product-select";
import { updateProduct } from "./update-product";

/** A place by its names, made when it is new; without one, `locationId` counts. */
export type Placed = { place?: Omit<LocationRow, "id"> | undefined };

/** `createProduct` at a place that is named, not numbered. */
export function createPlacedProduct(
  context: SignedIn,
  { place, ...input }: ProductInput & Placed,
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) =>
    createProduct(tx, place ? { ...input, locationId: (await addLocation(tx, place)).id } : input),
  );
}

/** `updateProduct` to a place that is named, not numbered. */
export function updatePlacedProduct(
  context: SignedIn,
  { id, place, patch }: { id: number; patch: ProductPatch } & Placed,
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) => {
    const locationId = place ? (await addLocation(tx, place)).id : patch.locationId;
    return updateProduct(tx, { id, patch: { ...patch, locationId } });
  });
}
