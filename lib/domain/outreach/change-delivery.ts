import type { DeliveryState } from "@/lib/generated/prisma/enums";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendOutreach } from "@/lib/jobs/send-outreach";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { holdMessages } from "./hold-messages";
import { type HoldReason, holdReasons, isHoldReason } from "./hold-reasons";
import { requireMessage } from "./message-access";
import type { DeliveryAction } from "./sending-actions";
import { acceptMessage, moveMessage } from "./settle-message";

export type ChangedDelivery = { id: number; state: DeliveryState; heldReason: string | null };

type Message = Awaited<ReturnType<typeof requireMessage>>;

const unapproved = {
  approvedById: null,
  approvedHash: null,
  approvedAt: null,
  notBefore: null,
  attempts: 0,
} as const;

/** Each throws by its answer null: the message was not in a state that allows it. */
const acts: Record<DeliveryAction, (tx: SignedIn, message: Message) => Promise<unknown>> = {
  undo: (tx, { id }) => moveMessage(tx, { id, from: ["QUEUED", "HELD", "APPROVED"] }, "DRAFT", unapproved),
  hold: (tx, { id }) =>
    moveMessage(tx, { id, from: ["QUEUED", "HELD"] }, "HELD", { heldReason: "by_hand" satisfies HoldReason }),
  release,
  async assume_delivered(tx, { id, thread }) {
    const done = await acceptMessage(tx, { id, from: ["UNKNOWN"] }, {});
    if (done) recordAudit(tx, { act: "outreach.assumed_delivered", id, shopId: thread.task.shopId });
    return done;
  },
  async send_again(tx, { id, thread }) {
    const data = {
      notBefore: tx.clock(),
      claimToken: null,
      claimExpiresAt: null,
      lookUpAt: null,
      attempts: 0,
    };
    // Under the id that it had: whoever got it then recognizes it.
    const done = await moveMessage(tx, { id, from: ["UNKNOWN"] }, "QUEUED", data);
    if (done) recordAudit(tx, { act: "outreach.sent_again", id, shopId: thread.task.shopId });
    return done;
  },
};

/** Lets a held message go, with what a person has seen since it was approved. */
async function release(tx: SignedIn, { id, heldReason, thread }: Message) {
  if (heldReason && isHoldReason(heldReason) && holdReasons[heldReason] === "never") return null;
  const now = tx.clock();
  const seen = {
    ...(heldReason === "price_changed" ? { promisedPriceMinor: thread.task.product.priceMinor } : {}),
    ...(heldReason === "replied" ? { approvedById: tx.actor.id, approvedAt: now } : {}),
  };
  return moveMessage(tx, { id, from: ["HELD"] }, "QUEUED", { ...seen, notBefore: now, attempts: 0 });
}

/**
 * Takes back, holds, releases or settles a message (campaigns: undo, held, unknown). What still speaks against a released
 * one holds it again at once. Throws `outreach.not_found`, `auth.forbidden`, `outreach.too_late` (undo), else
 * `outreach.wrong_state`.
 */
export function changeDelivery(
  context: SignedIn,
  { id, action }: { id: number; action: DeliveryAction },
): Promise<ChangedDelivery> {
  return inTransaction(context, async (tx) => {
    const message = await requireMessage(tx, id);
    if (!(await acts[action](tx, message))) {
      throw new DomainError(action === "undo" ? "outreach.too_late" : "outreach.wrong_state");
    }
    if (action === "release" || action === "send_again") {
      await holdMessages(tx, [id]);
      enqueue(tx, sendOutreach, {});
    }
    return tx.db.outreachMessage
      .findUniqueOrThrow({
        where: { id },
        select: { id: true, state: true, heldReason: true },
      })
      .then((row) => ({ ...row, state: row.state ?? "DRAFT" }));
  });
}
