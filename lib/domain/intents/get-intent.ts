import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
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
      user: { select: { id: true, name: true, username: true } },
    },
  },
} as const satisfies Prisma.PurchaseIntentSelect;

export type IntentDetail = Prisma.PurchaseIntentGetPayload<{ select: typeof detailSelect }> & {
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
  return { ...intent, answerable: may(actor, "intent.answer", intent.product) };
}
