import type { Prisma } from "@/lib/generated/prisma/client";

/** What an admin is shown of a product that is reported or decided on. */
export const moderatedProductSelect = {
  id: true,
  title: true,
  titleEn: true,
  status: true,
  priceMinor: true,
  archivedAt: true,
  images: {
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    take: 1,
    select: { url: true, placeholder: true },
  },
  seller: { select: { id: true, username: true, name: true, email: true } },
  shop: { select: { id: true, name: true, nameEn: true } },
} satisfies Prisma.ProductSelect;

export type ModeratedProduct = Prisma.ProductGetPayload<{ select: typeof moderatedProductSelect }>;
