import type { Prisma } from "@/lib/generated/prisma/client";

export const categorySelect = {
  id: true,
  parentId: true,
  level: true,
  name: true,
  nameEn: true,
  position: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.CategorySelect;

export type CategoryRow = Prisma.CategoryGetPayload<{ select: typeof categorySelect }>;
export type CategoryNode = CategoryRow & { children: CategoryNode[] };
