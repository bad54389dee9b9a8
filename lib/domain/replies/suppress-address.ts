import type { SuppressionReason, SuppressionScope } from "@/lib/generated/prisma/enums";
import type { Context } from "../context";
import { maskAddress } from "../outreach/addresses";
import { channels } from "../outreach/channels";
import type { ReplyThread } from "./lock-thread";

type Why = { scope: Exclude<SuppressionScope, "SELLER">; reason: SuppressionReason };

/** Keeps a thread's address from being written to; once is enough. */
export async function suppressAddress(
  tx: Context,
  thread: ReplyThread,
  { scope, reason }: Why,
): Promise<void> {
  await tx.db.suppression.createMany({
    data: [
      {
        kind: channels[thread.channel].address,
        addressKey: thread.addressKey,
        hint: thread.address && maskAddress(thread.address),
        scope,
        reason,
        createdAt: tx.clock(),
      },
    ],
    skipDuplicates: true,
  });
}
