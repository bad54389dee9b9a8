import { randomBytes } from "node:crypto";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { mailPort } from "@/lib/ports/mail/choose";
import { rpaPort } from "@/lib/ports/rpa/choose";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { addressKey, normalizeHandle, normalizeMailbox } from "./addresses";
import { channels } from "./channels";
import { holdsPlace } from "./claimable";

/** As much of a creator as they are written to by. */
export const reachableSelect = {
  id: true,
  language: true,
  email: true,
  erasedAt: true,
  accounts: { where: { platform: "TIKTOK" }, orderBy: { id: "asc" }, take: 1, select: { handle: true } },
} satisfies Prisma.CreatorSelect;

export type Reachable = Prisma.CreatorGetPayload<{ select: typeof reachableSelect }>;

/** Where a creator is reached over a channel, normalized; null where they are not. */
export function addressOver(
  channel: OutreachChannel,
  { email, erasedAt, accounts }: Reachable,
): string | null {
  if (erasedAt) return null;
  const handle = accounts[0]?.handle;
  if (channels[channel].address === "EMAIL") return email ? normalizeMailbox(email) : null;
  return handle ? normalizeHandle(handle) : null;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 100 bits that survive being typed, folded to lower case and put into an address. */
export const newToken = () => [...randomBytes(20)].map((byte) => alphabet[byte % 32]).join("");

/** Whether a channel leads into the embedded sandbox at the moment. */
const isSandbox = (channel: OutreachChannel) => (channel === "EMAIL" ? mailPort() : rpaPort()).sandbox;

/**
 * The task's thread with a creator over a channel, made if need be. Two creators with one address have one thread, that
 * of the first. Call it in a transaction. Throws `creator.no_address`.
 */
export async function openThread(
  tx: Context,
  { taskId, creator, channel }: { taskId: string; creator: Reachable; channel: OutreachChannel },
) {
  const address = addressOver(channel, creator);
  if (address === null) throw new DomainError("creator.no_address");
  const key = await addressKey(tx.db, channels[channel].address, address);
  const sandbox = isSandbox(channel);
  await tx.db.outreachThread.createMany({
    data: [
      {
        ...{ taskId, channel, address, sandbox, creatorId: creator.id },
        addressKey: key,
        token: newToken(),
        language: creator.language,
      },
    ],
    skipDuplicates: true,
  });
  const where = { taskId_channel_addressKey: { taskId, channel, addressKey: key } };
  const thread = await tx.db.outreachThread.findUniqueOrThrow({ where });
  if (thread.sandbox === sandbox) return thread;
  // What was only prepared goes through what there is now; a talk goes on where it began.
  const begun = { threadId: thread.id, state: { in: [...holdsPlace] } };
  if ((await tx.db.outreachMessage.count({ where: begun })) > 0) return thread;
  return tx.db.outreachThread.update({ where: { id: thread.id }, data: { sandbox } });
}
