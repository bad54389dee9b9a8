import type { SignedIn } from "../context";
import { uploadPicture } from "../media/upload-picture";
import { createProduct } from "./create-product";
import type { ProductInput } from "./product-input";
import type { ProductDetail } from "./product-select";

/** `createProduct` with picture files that came along in the same request; they stand before the other pictures. */
export async function publishProduct(
  context: SignedIn,
  { files, ...input }: ProductInput & { files: readonly File[] },
): Promise<ProductDetail> {
  const images: { tempKey: string }[] = [];
  for (const file of files) images.push(await uploadPicture(context, file));
  return createProduct(context, { ...input, images: [...images, ...(input.images ?? [])] });
}
