import type { Prisma } from "@/lib/generated/prisma/client";

/** An intent with what its buyer saw, and what its product is now; one query whatever the page size. */
export const intentSelect = {
  id: true,
  productId: true,
  skuId: true,
  sellerId: true,
  customerId: true,
  quantity: true,
  unitPriceMinor: true,
  contactName: true,
  contactPhone: true,
  deliveryAddress: true,
  note: true,
  status: true,
  sellerNotes: true,
  failureReason: true,
  decidedAt: true,
  stockTaken: true,
  heldUntil: true,
  title: true,
  titleEn: true,
  imageUrl: true,
  skuAttributes: true,
  createdAt: true,
  updatedAt: true,
  product: { select: { status: true, archivedAt: true } },
} as const satisfies Prisma.PurchaseIntentSelect;

export type Intent = Prisma.PurchaseIntentGetPayload<{ select: typeof intentSelect }>;

/** Newest first, the same in every read. */
export const newestFirst = [
  { createdAt: "desc" },
  { id: "desc" },
] as const satisfies Prisma.PurchaseIntentOrderByWithRelationInput[];

/** What the whole intent costs, in minor units. */
export function totalMinor(intent: Pick<Intent, "unitPriceMinor" | "quantity">): number {
  return intent.unitPriceMinor * intent.quantity;
}
