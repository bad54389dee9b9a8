import type { OutreachMessage } from "@/lib/generated/prisma/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import type { SignedIn } from "../context";
import { type ThreadNames, tellMessage } from "./message-events";

/** Within which sending can be undone. */
export const undoSeconds = 30;

type Approvable = Pick<OutreachMessage, "id" | "textHash">;

/**
 * Approves a text as it stands, in the name of `approverId`, and queues it; until `undoSeconds` have passed it can be
 * taken back. False where the message is no longer a draft with this text.
 */
export async function queueMessage(
  tx: SignedIn,
  names: ThreadNames,
  { id, textHash }: Approvable,
  { approverId = tx.actor.id, priceMinor }: { approverId?: number; priceMinor: number | null },
): Promise<boolean> {
  const now = tx.clock();
  const { count } = await tx.db.outreachMessage.updateMany({
    where: { id, textHash, state: { in: ["DRAFT", "APPROVED"] } },
    data: {
      state: "QUEUED",
      approvedById: approverId,
      approvedHash: textHash,
      approvedAt: now,
      notBefore: new Date(now.getTime() + undoSeconds * 1000),
      promisedPriceMinor: priceMinor,
      heldReason: null,
    },
  });
  if (count === 0) return false;
  tellMessage(tx, names, { id, state: "QUEUED" });
  return true;
}

/** Wakes the sender once what was just queued may leave. */
export function wakeAfterUndo(tx: SignedIn): void {
  enqueue(tx, sendOutreach, {}, { delay: undoSeconds + 1 });
}
