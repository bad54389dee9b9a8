import { mediaStorage } from "@/lib/ports/storage/choose";
import type { ByteRange, StoredFile } from "@/lib/ports/storage/storage";
import { mediaName, parseMediaReference, type VariantWidth } from "./media-names";
import { findContentType } from "./media-types";

export type MediaFile = StoredFile & {
  /** Names these very bytes, for ever. */
  name: string;
  contentType: string;
  open: (range?: ByteRange) => Promise<ReadableStream<Uint8Array> | null>;
};

/** The stored file behind `/media/<reference>`: the variant where one was made, else the original; null when absent. */
export async function findMedia(reference: string, width?: VariantWidth): Promise<MediaFile | null> {
  const parsed = parseMediaReference(reference);
  if (!parsed) return null;
  const { key, extension } = parsed;
  const original = mediaName(key, extension);
  const names = width && extension === "webp" ? [mediaName(key, extension, width), original] : [original];
  const storage = mediaStorage();
  for (const name of names) {
    const found = await storage.stat(name);
    const contentType = findContentType(extension);
    if (found && contentType) {
      return { ...found, name, contentType, open: (range) => storage.open(name, range) };
    }
  }
  return null;
}
