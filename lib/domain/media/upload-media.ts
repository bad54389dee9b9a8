import { fileTypeFromBlob } from "file-type";
import { env } from "@/lib/env";
import type { Prisma, Upload } from "@/lib/generated/prisma/client";
import type { UploadPurpose } from "@/lib/generated/prisma/enums";
import { mediaStorage } from "@/lib/ports/storage/choose";
import type { Context, SignedIn } from "../context";
import { DomainError } from "../errors";
import { cleanFileName } from "./file-name";
import { allMediaNames, createMediaKey, mediaName } from "./media-names";
import { findContentType, findMediaKind } from "./media-types";
import { prepareImage } from "./prepare-image";

/** A file that no product uses is kept this long. */
const temporaryHours = 24;

export type UploadInput = { content: Blob; fileName: string; purpose: UploadPurpose };

type StoredPart = { name: string; content: Blob };
type Prepared = {
  row: Pick<
    Prisma.UploadUncheckedCreateInput,
    "type" | "fileSize" | "mimeType" | "width" | "height" | "placeholder"
  >;
  extension: string;
  parts: StoredPart[];
};

/**
 * Stores a file for 24 hours, until a product uses it (004 §17). Size and type are those of what is stored.
 * @throws `media.type_refused`, `media.too_large`, `media.unreadable`
 */
export function uploadMedia(context: SignedIn, input: UploadInput): Promise<Upload> {
  return storeUpload(context, context.actor.id, input);
}

/** `uploadMedia` on behalf of a user who is not the caller. */
export async function storeUpload(context: Context, ownerId: number, input: UploadInput): Promise<Upload> {
  const key = createMediaKey();
  const { row, extension, parts } = await prepare(key, input.content);
  // The row comes first: whatever a crash leaves behind, the sweeper finds through it.
  const upload = await context.db.upload.create({
    data: {
      ...row,
      ownerId,
      purpose: input.purpose,
      storageKey: key,
      url: `/media/${mediaName(key, extension)}`,
      fileName: cleanFileName(input.fileName),
      expiresAt: new Date(context.clock().getTime() + temporaryHours * 3_600_000),
    },
  });
  try {
    for (const part of parts) await mediaStorage().put(part.name, part.content, row.mimeType);
  } catch (error) {
    await context.db.upload.deleteMany({ where: { id: upload.id } });
    await mediaStorage().delete(allMediaNames(upload));
    throw error;
  }
  return upload;
}

async function prepare(key: string, content: Blob): Promise<Prepared> {
  assertSize(content, env.MEDIA_MAX_FILE_MB);
  const found = await fileTypeFromBlob(content).catch(() => undefined);
  const kind = findMediaKind(found?.mime);
  if (!kind) throw new DomainError("media.type_refused");
  if (kind.type === "IMAGE") {
    assertSize(content, env.MEDIA_MAX_IMAGE_MB);
    return prepareParts(key, content, kind.format);
  }
  const { type, extension } = kind;
  const mimeType = findContentType(extension) ?? "";
  return {
    row: { type, fileSize: content.size, mimeType },
    extension,
    parts: [{ name: mediaName(key, extension), content }],
  };
}

async function prepareParts(key: string, content: Blob, format: string): Promise<Prepared> {
  const image = await prepareImage(new Uint8Array(await content.arrayBuffer()), format);
  const { width, height, placeholder } = image;
  const parts = image.variants.map((variant) => part(mediaName(key, "webp", variant.width), variant.content));
  return {
    row: {
      type: "IMAGE",
      fileSize: image.content.length,
      mimeType: "image/webp",
      width,
      height,
      placeholder,
    },
    extension: "webp",
    parts: [...parts, part(mediaName(key, "webp"), image.content)],
  };
}

function part(name: string, content: Buffer): StoredPart {
  return { name, content: new Blob([new Uint8Array(content)]) };
}

function assertSize(content: Blob, megabytes: number): void {
  if (content.size > megabytes * 1024 * 1024) {
    throw new DomainError("media.too_large", { values: { limit: megabytes } });
  }
}
