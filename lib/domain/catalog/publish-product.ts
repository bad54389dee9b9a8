import type { SignedIn } from "../context";
import { uploadPicture } from "../media/upload-picture";
import { inTwoSteps } from "../two-steps";
import { createProduct } from "./create-product";
import type { ProductInput } from "./product-input";

type Published = ProductInput & { files: readonly File[] };

async function storeFiles(context: SignedIn, { files, ...input }: Published): Promise<ProductInput> {
  const images: { tempKey: string }[] = [];
  for (const file of files) images.push(await uploadPicture(context, file));
  return { ...input, images: [...images, ...(input.images ?? [])] };
}

/** `createProduct` with picture files that came along in the same request; they stand before the other pictures. */
export const publishProduct = inTwoSteps(storeFiles, createProduct);
