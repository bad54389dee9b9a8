import type { Prisma } from "@/lib/generated/prisma/client";

/** What the world may know of an account; the password hash is never among it. */
export const userSelect = {
  id: true,
  role: true,
  username: true,
  email: true,
  name: true,
  phone: true,
  defaultAddress: true,
  shopId: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.UserSelect;

export type UserRow = Prisma.UserGetPayload<{ select: typeof userSelect }>;
