import { mediaStorage } from "@/lib/ports/storage/choose";
import { type Context, inTransaction } from "../context";
import { expire } from "../effects";
import { makeSmaller } from "./encode-image";
import { allMediaNames, mediaName } from "./media-names";

/**
 * Makes the smaller copies of a stored picture and its placeholder, which pictures of products that show it get, too.
 * Safe to repeat. Returns the placeholder; null for what is no picture or has been deleted meanwhile. Throws while the
 * picture itself is not stored yet.
 */
export async function makeVariants(
  context: Context,
  { uploadId }: { uploadId: number },
): Promise<string | null> {
  const upload = await context.db.upload.findUnique({ where: { id: uploadId, type: "IMAGE" } });
  if (!upload) return null;
  const stored = await mediaStorage().open(mediaName(upload.storageKey, "webp"));
  if (!stored) throw new Error(`the picture of upload ${uploadId} is not stored yet`);
  const { variants, placeholder } = await makeSmaller(
    new Uint8Array(await new Response(stored).arrayBuffer()),
  );
  for (const { width, content } of variants) {
    await mediaStorage().put(mediaName(upload.storageKey, "webp", width), content, upload.mimeType);
  }
  const storedBytes = variants.reduce((sum, { content }) => sum + content.length, upload.fileSize);
  const isKept = await inTransaction(context, async (tx) => {
    const { db } = tx;
    const { count } = await db.upload.updateMany({
      where: { id: uploadId },
      data: { placeholder, storedBytes },
    });
    const of = { startsWith: `/media/${upload.storageKey}` };
    const shown = await db.productImage.updateManyAndReturn({
      where: { url: of, placeholder: null },
      data: { placeholder },
      select: { productId: true },
    });
    for (const { productId } of shown) expire(tx, "products", `product:${productId}`);
    return count > 0;
  });
  if (isKept) return placeholder;
  await mediaStorage().delete(allMediaNames(upload));
  return null;
}
