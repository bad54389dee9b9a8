import type { Upload } from "@/lib/generated/prisma/client";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { recordEvent } from "../events/record-event";
import { uploadFile } from "../media/upload-file";
import { addProductImage, maxImages } from "./add-product-image";
import { lockProduct } from "./lock-product";
import { requireManaged } from "./product-access";
import { mediaRows } from "./product-parts";
import { expireProduct } from "./product-status";

type Input = Parameters<typeof uploadFile>[1] & { productId?: number | undefined };

/**
 * `uploadFile`; with a product, which the caller must manage, the file is put behind that product's pictures, or its
 * media where it is embedded or no picture. Throws `product.not_found`, `auth.forbidden`, `product.too_many_images`,
 * … (004 §17)
 */
export async function uploadToProduct(context: SignedIn, { productId, ...input }: Input): Promise<Upload> {
  if (productId === undefined) return uploadFile(context, input);
  await requireManaged(context, productId);
  const upload = await uploadFile(context, input);
  const { purpose, type, tempKey } = upload;
  if (purpose === "GALLERY" && type === "IMAGE")
    await addProductImage(context, { productId, image: { tempKey } });
  else await addMedia(context, productId, tempKey);
  return upload;
}

function addMedia(context: SignedIn, productId: number, tempKey: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    await lockProduct(tx, productId);
    const { _count, _max } = await tx.db.mediaResource.aggregate({
      where: { productId },
      _count: true,
      _max: { displayOrder: true },
    });
    if (_count >= maxImages)
      throw new DomainError("product.too_many_images", { values: { limit: maxImages } });
    const displayOrder = (_max.displayOrder ?? -1) + 1;
    const rows = await mediaRows(tx, [{ tempKey }]);
    await tx.db.mediaResource.createMany({ data: rows.map((row) => ({ ...row, displayOrder, productId })) });
    expireProduct(tx, productId);
    recordEvent(tx, { type: "product.updated", productId });
  });
}
