import { fileTypeFromBlob } from "file-type";
import { env } from "@/lib/env";
import type { Prisma, Upload } from "@/lib/generated/prisma/client";
import type { UploadPurpose } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { makePictureVariants } from "@/lib/jobs/make-picture-variants";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { countAttempts } from "../limits/limits";
import { networkOf } from "../network";
import { encodeImage } from "./encode-image";
import { cleanFileName } from "./file-name";
import { inspectRecording } from "./inspect-recording";
import { allMediaNames, createMediaKey, mediaName } from "./media-names";
import { findContentType, findMediaKind } from "./media-types";
import { insertWithinQuota } from "./quota";

/** A file that no product uses is kept this long. */
const temporaryHours = 24;

/** `content` may lie on disk: it is read in pieces, and whole only where a picture is decoded. */
export type UploadInput = { content: Blob; fileName: string; purpose: UploadPurpose };

type Prepared = {
  row: Pick<Prisma.UploadUncheckedCreateInput, "type" | "mimeType" | "width" | "height">;
  extension: string;
  content: Blob | Uint8Array;
  size: number;
};

/**
 * Stores a file for 24 hours, until a product uses it (004 §17). Size and type are those of what is stored. Smaller
 * copies and the placeholder of a picture follow.
 * @throws `media.type_refused`, `media.too_large`, `media.too_tall`, `media.unreadable`, `media.quota_exceeded`,
 * `media.daily_limit`, `service.busy`
 */
export function uploadMedia(context: SignedIn, input: UploadInput): Promise<Upload> {
  return storeUpload(context, context.actor.id, input);
}

/** `uploadMedia` on behalf of a user who is not the caller. */
export async function storeUpload(context: Context, ownerId: number, input: UploadInput): Promise<Upload> {
  await countBytes(context, ownerId, input.content.size);
  const { row, extension, content, size } = await prepare(input.content);
  const key = createMediaKey();
  // The row comes first: whatever a crash leaves behind, the sweeper finds through it.
  const data = {
    ...row,
    ownerId,
    purpose: input.purpose,
    storageKey: key,
    url: `/media/${mediaName(key, extension)}`,
    fileName: cleanFileName(input.fileName),
    fileSize: size,
    storedBytes: size,
    expiresAt: new Date(context.clock().getTime() + temporaryHours * 3_600_000),
  };
  const upload = await inTransaction(context, async (tx) => {
    const inserted = await insertWithinQuota(tx, data);
    // With the row, so that neither is without the other; a job that is quicker than the file tries again.
    if (row.type === "IMAGE") enqueue(tx, makePictureVariants, { uploadId: inserted.id }, { delay: 1 });
    return inserted;
  });
  try {
    await mediaStorage().put(mediaName(key, extension), content, row.mimeType);
    return upload;
  } catch (error) {
    await mediaStorage().delete(allMediaNames(upload));
    await context.db.upload.deleteMany({ where: { id: upload.id } });
    throw error;
  }
}

/** Counted before the file is looked at: what is refused has cost its transfer, too. */
async function countBytes(context: Context, ownerId: number, size: number): Promise<void> {
  const weight = Math.ceil(size / 1024);
  const network = networkOf(context.address);
  await countAttempts(context, [
    { limit: "upload:account", subject: String(ownerId), weight },
    ...(network ? [{ limit: "upload:address" as const, subject: network, weight }] : []),
  ]);
}

async function prepare(content: Blob): Promise<Prepared> {
  assertSize(content, env.MEDIA_MAX_FILE_MB);
  const found = await fileTypeFromBlob(content).catch(() => undefined);
  const kind = findMediaKind(found?.mime);
  if (!kind) throw new DomainError("media.type_refused");
  if (kind.type === "IMAGE") {
    assertSize(content, env.MEDIA_MAX_IMAGE_MB);
    const image = await encodeImage(content, kind.format);
    const { width, height } = image;
    const row = { type: kind.type, mimeType: "image/webp", width, height };
    return { row, extension: "webp", content: image.content, size: image.content.length };
  }
  const { type, extension } = kind;
  await inspectRecording(content, extension);
  const row = { type, mimeType: findContentType(extension) ?? "" };
  return { row, extension, content, size: content.size };
}

function assertSize(content: Blob, megabytes: number): void {
  if (content.size > megabytes * 1024 * 1024) {
    throw new DomainError("media.too_large", { values: { limit: megabytes } });
  }
}
