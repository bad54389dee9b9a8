import type { SignedIn } from "../context";
import { requireRole } from "../context";
import { uploadMedia } from "../media/upload-media";
import { createProduct } from "./create-product";
import type { ProductInput } from "./product-input";
import type { ProductDetail } from "./product-select";

/** `createProduct` with picture files that came along in the same request; they stand before the other pictures. */
export async function publishProduct(
  context: SignedIn,
  { files, ...input }: ProductInput & { files: readonly File[] },
): Promise<ProductDetail> {
  requireRole(context, "SELLER");
  const uploaded: { tempKey: string }[] = [];
  for (const file of files) {
    uploaded.push(await uploadMedia(context, { content: file, fileName: file.name, purpose: "GALLERY" }));
  }
  const images = uploaded.map(({ tempKey }) => ({ tempKey }));
  return createProduct(context, { ...input, images: [...images, ...(input.images ?? [])] });
}
