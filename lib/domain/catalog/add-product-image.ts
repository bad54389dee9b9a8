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
import { nextVersion } from "./product-version";

/** Of one product, whichever way they came. */
export const maxImages = 30;

export type NewImage = { file: File } | { tempKey: string } | { url: string };
/** `isMain`: it is the first of its product. */
export type AddedImage = { id: number; productId: number; url: string; rank: number; isMain: boolean };

type Addition = { productId: number; image: NewImage; isMain?: boolean; rank?: number };

/**
 * Puts a picture behind the others of a product, at the place `rank`, or with `isMain` before all others. Throws `product.not_found`, `auth.forbidden`, `media.not_found`,
 * `media.type_refused`, `product.too_many_images`, …
 */
export async function addProductImage(
  context: SignedIn,
  { productId, image, isMain, rank }: Addition,
): Promise<AddedImage> {
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
    const place = rank ?? (isMain ? 0 : (_max.rank ?? -1) + 1);
    if (isMain) await moveBehind(tx, productId, place);
    const added = await tx.db.productImage.create({
      data: { ...row, productId, rank: place },
      select: { id: true, productId: true, url: true, rank: true },
    });
    const before = { productId, id: { not: added.id }, rank: { lte: place } };
    const first = (await tx.db.productImage.count({ where: before })) === 0;
    await nextVersion(tx, productId);
    expireProduct(tx, productId);
    recordEvent(tx, { type: "product.updated", productId });
    return { ...added, isMain: first };
  });
}

/** Moves a product's pictures so that all stand behind a place, in the order that they have. */
async function moveBehind({ db }: SignedIn, productId: number, place: number): Promise<void> {
  const { _min } = await db.productImage.aggregate({ where: { productId }, _min: { rank: true } });
  const by = place + 1 - (_min.rank ?? place + 1);
  if (by > 0) await db.productImage.updateMany({ where: { productId }, data: { rank: { increment: by } } });
}

async function sourceOf(context: SignedIn, image: NewImage): Promise<ImageInput> {
  if ("file" in image) return uploadPicture(context, image.file);
  return "url" in image ? { url: keepAddresses(context, image.url) } : image;
}
