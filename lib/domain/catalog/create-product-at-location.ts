import { inTransaction, type SignedIn } from "../context";
import { addLocation, findOrAddLocation, type LocationRow } from "./add-location";
import { createProduct } from "./create-product";
import type { ProductInput, ProductPatch } from "./product-input";
import type { ProductDetail } from "./product-select";
import { updateProduct } from "./update-product";

/** A location by its three names or in one, made when it is new; without one, `locationId` counts. */
export type AtLocation = { location?: Omit<LocationRow, "id"> | string | undefined };

async function locationIdOf(context: SignedIn, location: NonNullable<AtLocation["location"]>) {
  const { id } = await (typeof location === "string"
    ? findOrAddLocation(context, location)
    : addLocation(context, location));
  return id;
}

/** `createProduct` at a location that is named, not numbered. */
export function createProductAtLocation(
  context: SignedIn,
  { location, ...input }: ProductInput & AtLocation,
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) =>
    createProduct(tx, location ? { ...input, locationId: await locationIdOf(tx, location) } : input),
  );
}

/** `updateProduct` to a location that is named, not numbered. */
export function updateProductAtLocation(
  context: SignedIn,
  { id, location, patch }: { id: number; patch: ProductPatch } & AtLocation,
): Promise<ProductDetail> {
  return inTransaction(context, async (tx) => {
    const locationId = location ? await locationIdOf(tx, location) : patch.locationId;
    return updateProduct(tx, { id, patch: { ...patch, locationId } });
  });
}
