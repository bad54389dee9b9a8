import type { Upload } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { padded } from "../padded";

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * Makes the caller's uploads permanent and returns them in the asked order. Runs in the transaction of the use
 * case that refers to them: where that fails, they stay temporary.
 * @throws `media.not_found` for a key that is unknown, expired or another user's
 */
export async function claimUploads(context: SignedIn, tempKeys: readonly string[]): Promise<Upload[]> {
  if (tempKeys.length === 0) return [];
  const keys = tempKeys.map((key) => key.toLowerCase());
  if (!keys.every((key) => uuid.test(key))) throw new DomainError("media.not_found");
  // One conditional UPDATE: the sweeper's DELETE of the same row either waits for us or leaves us nothing.
  const used = await context.db.upload.updateManyAndReturn({
    where: {
      tempKey: { in: padded(new Set(keys)) },
      ownerId: context.actor.id,
      OR: [{ expiresAt: null }, { expiresAt: { gt: context.clock() } }],
    },
    data: { expiresAt: null },
  });
  const byKey = new Map(used.map((upload) => [upload.tempKey, upload]));
  return keys.map((key) => byKey.get(key) ?? missing());
}

function missing(): never {
  throw new DomainError("media.not_found");
}
