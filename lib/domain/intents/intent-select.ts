import type { Prisma } from "@/lib/generated/prisma/client";

/** An intent with what a list shows of its product; one query whatever the page size. */
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
  createdAt: true,
  updatedAt: true,
  sku: { select: { attributes: true, imageUrl: true } },
  product: {
    select: {
      title: true,
      titleEn: true,
      status: true,
      archivedAt: true,
      images: { select: { url: true }, orderBy: [{ rank: "asc" }, { id: "asc" }], take: 1 },
    },
  },
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
