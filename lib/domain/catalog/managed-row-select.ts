import type { Prisma } from "@/lib/generated/prisma/client";

/** What the seller's table shows of a product. */
export const managedRowSelect = {
  id: true,
  title: true,
  titleEn: true,
  status: true,
  freezeReason: true,
  unfreezeRemark: true,
  conditionLevel: true,
  priceMinor: true,
  stockTotal: true,
  lowStock: true,
  viewed: { select: { views: true } },
  createdAt: true,
  updatedAt: true,
  seller: { select: { name: true, username: true } },
  category: { select: { name: true, nameEn: true } },
  skus: {
    where: { rank: { not: null } },
    orderBy: { rank: "asc" },
    select: { id: true, priceMinor: true, stock: true, attributes: true },
  },
  images: {
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    take: 1,
    select: { url: true, placeholder: true },
  },
  tags: {
    where: { tag: { kind: "CATALOG" } },
    orderBy: { tagId: "asc" },
    select: { tag: { select: { id: true, name: true, nameEn: true } } },
  },
} as const satisfies Prisma.ProductSelect;

export type ManagedRow = Prisma.ProductGetPayload<{ select: typeof managedRowSelect }>;
