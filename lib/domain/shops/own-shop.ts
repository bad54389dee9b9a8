import type { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";

/** All that those who manage a shop say of it. */
export const ownShopSelect = {
  id: true,
  name: true,
  nameEn: true,
  address: true,
  addressEn: true,
  description: true,
  descriptionEn: true,
  welcome: true,
  welcomeEn: true,
  imageUrl: true,
  version: true,
} satisfies Prisma.ShopSelect;

export type OwnShop = Prisma.ShopGetPayload<{ select: typeof ownShopSelect }>;

/** The id of the shop that the caller manages. Throws `shop.none` and `shop.not_manager`. */
export function requireOwnShop({ actor }: SignedIn): number {
  const { shopId } = actor;
  if (shopId === null) throw new DomainError("shop.none");
  if (!may(actor, "shop.manage", { shopId })) throw new DomainError("shop.not_manager");
  return shopId;
}

/** The shop that the caller manages. One query. Throws `shop.none` and `shop.not_manager`. */
export async function getOwnShop(context: SignedIn): Promise<OwnShop> {
  const id = requireOwnShop(context);
  const shop = await context.db.shop.findUnique({ where: { id }, select: ownShopSelect });
  if (!shop) throw new DomainError("shop.none");
  return shop;
}
