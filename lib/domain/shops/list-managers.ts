import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { requireOwnShop } from "./own-shop";

const managerSelect = {
  id: true,
  username: true,
  name: true,
  email: true,
  managesSince: true,
} satisfies Prisma.UserSelect;

/** As many as a page shows. */
const most = 200;

export type Manager = Prisma.UserGetPayload<{ select: typeof managerSelect }>;

/** Who manages the caller's shop, the first who came first. One query. Throws `shop.none` and `shop.not_manager`. */
export function listManagers(context: SignedIn): Promise<Manager[]> {
  return context.db.user.findMany({
    where: { shopId: requireOwnShop(context) },
    orderBy: [{ managesSince: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: most,
    select: managerSelect,
  });
}
