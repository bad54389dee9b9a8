import type { Prisma } from "@/lib/generated/prisma/client";
import { cardSelect, type ProductCardData, toCard } from "../catalog/product-card-query";
import type { Context, SignedIn } from "../context";
import { moderatedProductSelect } from "../moderation/moderated-product";
import { requirePermission } from "../permissions";

/** Products that the home page shows first, those on sale, in their order. One query. */
export async function listFeaturedCards({ db }: Context): Promise<ProductCardData[]> {
  const rows = await db.homeFeature.findMany({
    where: { product: { status: "ONLINE", archivedAt: null } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { product: { select: cardSelect } },
  });
  return rows.flatMap(({ product }) => (product ? [toCard(product)] : []));
}

const arrangedSelect = {
  id: true,
  product: { select: moderatedProductSelect },
  shop: {
    select: {
      id: true,
      name: true,
      nameEn: true,
      products: { where: { status: "ONLINE", archivedAt: null }, take: 1, select: { id: true } },
    },
  },
} satisfies Prisma.HomeFeatureSelect;

type Arranged = Prisma.HomeFeatureGetPayload<{ select: typeof arrangedSelect }>;

export type HomeArrangement = {
  products: NonNullable<Arranged["product"]>[];
  shops: NonNullable<Arranged["shop"]>[];
};

/** What is featured, for an admin to arrange: also what is not on sale just now, and therefore not shown. One query. */
export async function getHomeArrangement(context: SignedIn): Promise<HomeArrangement> {
  requirePermission(context, "home.edit");
  const rows = await context.db.homeFeature.findMany({
    where: { OR: [{ shopId: { not: null } }, { product: { archivedAt: null } }] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: arrangedSelect,
  });
  return {
    products: rows.flatMap(({ product }) => product ?? []),
    shops: rows.flatMap(({ shop }) => shop ?? []),
  };
}
