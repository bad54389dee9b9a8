import { mediaStorage } from "@/lib/ports/storage/choose";
import { type Context, inTransaction } from "../context";
import { makeSmaller } from "./encode-image";
import { allMediaNames, mediaName } from "./media-names";

/**
 * Makes the smaller copies of a stored picture and its placeholder, which pictures of products that show it get, too.
 * Safe to repeat. Returns the placeholder; null for what is no picture or has been deleted meanwhile.
 */
export async function makeVariants(
  context: Context,
  { uploadId }: { uploadId: number },
): Promise<string | null> {
  const upload = await context.db.upload.findUnique({ where: { id: uploadId, type: "IMAGE" } });
  const stored = upload && (await mediaStorage().open(mediaName(upload.storageKey, "webp")));
  if (!upload || !stored) return null;
  const { variants, placeholder } = await makeSmaller(
    new Uint8Array(await new Response(stored).arrayBuffer()),
  );
  for (const { width, content } of variants) {
    await mediaStorage().put(mediaName(upload.storageKey, "webp", width), content, upload.mimeType);
  }
  const storedBytes = variants.reduce((sum, { content }) => sum + content.length, upload.fileSize);
  const isKept = await inTransaction(context, async ({ db }) => {
    const { count } = await db.upload.updateMany({
      where: { id: uploadId },
      data: { placeholder, storedBytes },
    });
    const of = { startsWith: `/media/${upload.storageKey}` };
    await db.productImage.updateMany({ where: { url: of, placeholder: null }, data: { placeholder } });
    return count > 0;
  });
  if (isKept) return placeholder;
  await mediaStorage().delete(allMediaNames(upload));
  return null;
}
