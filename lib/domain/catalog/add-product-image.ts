import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { keepAddresses } from "../media/own-addresses";
import { uploadPicture } from "../media/upload-picture";
import { lockProduct } from "./lock-product";
import { requireManaged } from "./product-access";
import type { ImageInput } from "./product-input";
import { imageRows } from "./product-parts";
import { expireProduct } from "./product-status";

/** Of one product, whichever way they came. */
export const maxImages = 30;

export type NewImage = { file: File } | { tempKey: string } | { url: string };
export type ImageRow = { id: number; productId: number; url: string; rank: number };

/**
 * Puts a picture behind the others of a product. Throws `product.not_found`, `auth.forbidden`, `media.not_found`,
 * `media.type_refused`, `product.too_many_images`, … (contracts, resale clients)
 */
export async function addProductImage(
  context: SignedIn,
  { productId, image }: { productId: number; image: NewImage },
): Promise<ImageRow> {
  await requireManaged(context, productId);
  // Stored before the transaction: decoding a picture takes longer than a row should stay locked.
  const source = await sourceOf(context, image);
  return inTransaction(context, async (tx) => {
    // Two pictures at once would otherwise both take the last place.
    await lockProduct(tx, productId);
    const { _count, _max } = await tx.db.productImage.aggregate({
      where: { productId },
      _count: true,
      _max: { rank: true },
    });
    if (_count >= maxImages)
      throw new DomainError("product.too_many_images", { values: { limit: maxImages } });
    const [row] = await imageRows(tx, [source]);
    if (!row) throw new DomainError("media.not_found");
    const added = await tx.db.productImage.create({
      data: { ...row, productId, rank: (_max.rank ?? -1) + 1 },
      select: { id: true, productId: true, url: true, rank: true },
    });
    expireProduct(tx, productId);
    recordEvent(tx, { type: "product.updated", productId });
    return added;
  });
}

async function sourceOf(context: SignedIn, image: NewImage): Promise<ImageInput> {
  if ("file" in image) return uploadPicture(context, image.file);
  return "url" in image ? { url: keepAddresses(context, image.url) } : image;
}
