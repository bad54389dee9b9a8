import { env } from "@/lib/env";
import type { Prisma, Upload } from "@/lib/generated/prisma/client";
import { type Context, inTransaction } from "../context";
import { DomainError } from "../errors";

const megabyte = 1024 * 1024;

/**
 * Inserts an upload if what its owner keeps leaves room for it. Of several at once one waits for the other, so that
 * together they don't take more. Throws `media.quota_exceeded`.
 */
export function insertWithinQuota(
  context: Context,
  data: Prisma.UploadUncheckedCreateInput & { storedBytes: number },
): Promise<Upload> {
  return inTransaction(context, async ({ db }) => {
    await db.$queryRaw`SELECT 1 FROM users WHERE id = ${data.ownerId} FOR NO KEY UPDATE`;
    const [kept] = await db.$queryRaw<{ bytes: number }[]>`
      SELECT coalesce(sum(stored_bytes), 0)::float8 AS bytes FROM uploads WHERE owner_id = ${data.ownerId}`;
    if ((kept?.bytes ?? 0) + data.storedBytes > env.MEDIA_QUOTA_MB * megabyte) {
      throw new DomainError("media.quota_exceeded", { values: { limit: env.MEDIA_QUOTA_MB } });
    }
    return db.upload.create({ data });
  });
}
