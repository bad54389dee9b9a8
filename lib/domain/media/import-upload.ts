import type { UploadThingStorage } from "@/lib/ports/storage/uploadthing";
import type { Context } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { storeUpload, type UploadInput } from "./upload-media";

type SentFile = Omit<UploadInput, "content"> & { fileKey: string };

/** What the browser is told of a file that it sent straight to UploadThing. */
export type ImportedUpload =
  | { temp_key: string; media_url: string; file_size: number; mime_type: string }
  | { error: ErrorCode };

/**
 * Turns a file that lies at UploadThing as the browser sent it into an upload of ours, sniffed and re-encoded like
 * any other; the raw file is deleted, refused or not. A refusal is a value: UploadThing passes it to the browser.
 */
export async function importUpload(
  context: Context,
  storage: Pick<UploadThingStorage, "take" | "drop">,
  ownerId: number,
  { fileKey, ...sent }: SentFile,
): Promise<ImportedUpload> {
  try {
    const upload = await storage.take(fileKey, (content) =>
      storeUpload(context, ownerId, { ...sent, content }),
    );
    if (!upload) return { error: "media.not_found" };
    const { tempKey, url, fileSize, mimeType } = upload;
    return { temp_key: tempKey, media_url: url, file_size: fileSize, mime_type: mimeType };
  } catch (error) {
    if (error instanceof DomainError) return { error: error.code };
    throw error;
  } finally {
    await storage.drop(fileKey);
  }
}
