import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { noteRights } from "../notes/change-note";
import { may } from "../permissions";
import { intentSelect } from "./intent-select";
import { managedIntents } from "./managed-intents";

const detailSelect = {
  ...intentSelect,
  product: {
    select: { ...intentSelect.product.select, title: true, titleEn: true, sellerId: true, shopId: true },
  },
  sku: { select: { stock: true, rank: true, priceMinor: true } },
  events: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      kind: true,
      from: true,
      to: true,
      reason: true,
      note: true,
      at: true,
      editedAt: true,
      user: { select: { id: true, name: true, username: true } },
    },
  },
} as const satisfies Prisma.PurchaseIntentSelect;

type Row = Prisma.PurchaseIntentGetPayload<{ select: typeof detailSelect }>;

export type IntentDetail = Omit<Row, "events"> & {
  /** What happened, and the notes, with what the caller may do with each of those. */
  events: (Row["events"][number] & ReturnType<typeof noteRights>)[];
  /** Whether the caller may answer it. */
  answerable: boolean;
};

export type IntentEvent = IntentDetail["events"][number];

/** An intent that the caller has received, with its history and notes. Throws `intent.not_found`. */
export async function getIntent(context: SignedIn, id: number): Promise<IntentDetail> {
  const { actor, db } = context;
  const intent = await db.purchaseIntent.findFirst({
    where: { AND: [{ id }, managedIntents(actor)] },
    select: detailSelect,
  });
  if (!intent) throw new DomainError("intent.not_found");
  const answerable = may(actor, "intent.answer", intent.product);
  const { sellerId, shopId } = intent.product;
  const events = intent.events.map((event) => {
    const isNote = event.kind === "NOTE" && answerable;
    const rights = noteRights(actor, { authorId: event.user?.id ?? null, sellerId, shopId });
    return { ...event, ...(isNote ? rights : { editable: false, deletable: false }) };
  });
  return { ...intent, events, answerable };
}
