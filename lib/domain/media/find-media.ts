import { mediaStorage } from "@/lib/ports/storage/choose";
import type { ByteRange, StoredFile } from "@/lib/ports/storage/storage";
import { mediaName, parseMediaReference, type VariantWidth } from "./media-names";
import { findContentType } from "./media-types";

export type MediaFile = StoredFile & {
  /** Names these very bytes, for ever. */
  name: string;
  /** The original in place of a smaller copy that is still to be made: for now only. */
  isStandIn: boolean;
  contentType: string;
  open: (range?: ByteRange) => Promise<ReadableStream<Uint8Array> | null>;
};

/** The stored file behind `/media/<reference>`: the variant where one was made, else the original; null when absent. */
export async function findMedia(reference: string, width?: VariantWidth): Promise<MediaFile | null> {
  const parsed = parseMediaReference(reference);
  if (!parsed) return null;
  const { key, extension } = parsed;
  const variant = width && extension === "webp" ? await findFile(mediaName(key, extension, width)) : null;
  if (variant) return { ...variant, isStandIn: false };
  const original = await findFile(mediaName(key, extension));
  if (!original || extension !== "webp" || !width) return original && { ...original, isStandIn: false };
  return { ...original, isStandIn: (await readWidth(original)) > width };
}

async function findFile(name: string): Promise<Omit<MediaFile, "isStandIn"> | null> {
  const found = await mediaStorage().stat(name);
  const contentType = findContentType(name.slice(name.indexOf(".") + 1));
  if (!found || !contentType) return null;
  return { ...found, name, contentType, open: (range) => mediaStorage().open(name, range) };
}

/** The width in pixels that a WebP file's head tells; 0 where it can't be read. */
async function readWidth({ size, open }: Pick<MediaFile, "size" | "open">): Promise<number> {
  if (size < 30) return 0;
  const stream = await open({ start: 0, end: 29 });
  const head = stream && Buffer.from(await new Response(stream).arrayBuffer());
  switch (head?.toString("latin1", 12, 16)) {
    case "VP8X":
      return 1 + head.readUIntLE(24, 3);
    case "VP8 ":
      return head.readUInt16LE(26) & 0x3fff;
    case "VP8L":
      return 1 + (head.readUInt16LE(21) & 0x3fff);
    default:
      return 0;
  }
}
