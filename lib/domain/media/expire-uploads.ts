import { mediaStorage } from "@/lib/ports/storage/choose";
import type { Context } from "../context";
import { allMediaNames } from "./media-names";

type Expired = { storageKey: string; mimeType: string };

const batchSize = 200;

/** Deletes unused uploads whose time is over, rows before files. Returns how many; safe to run in many processes. */
export async function expireUploads(context: Context): Promise<number> {
  let count = 0;
  for (;;) {
    const expired = await deleteBatch(context);
    await mediaStorage().delete(expired.flatMap(allMediaNames));
    count += expired.length;
    if (expired.length < batchSize) return count;
  }
}

/** Rows that a product is just taking into use are locked, hence skipped. */
function deleteBatch({ db, clock }: Context): Promise<Expired[]> {
  return db.$queryRaw<Expired[]>`
    DELETE FROM uploads WHERE id IN (
      SELECT id FROM uploads WHERE expires_at <= ${clock().toISOString()}::timestamptz ORDER BY expires_at LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
    ) RETURNING storage_key AS "storageKey", mime_type AS "mimeType"`;
}
