import type { Prisma } from "@/lib/generated/prisma/client";

/** A shop with the sellers who manage it, the longest-registered first. */
export const shopSelect = {
  id: true,
  name: true,
  address: true,
  description: true,
  createdAt: true,
  managers: {
    orderBy: { id: "asc" },
    select: { id: true, name: true, username: true, email: true, role: true },
  },
} satisfies Prisma.ShopSelect;

export type ShopRow = Prisma.ShopGetPayload<{ select: typeof shopSelect }>;
