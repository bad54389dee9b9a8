import type { Feature, Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { visibleTo } from "./product-access";

export const cardSelect = {
  id: true,
  title: true,
  titleEn: true,
  priceMinor: true,
  originalPriceMinor: true,
  conditionLevel: true,
  location: { select: { fullName: true } },
  images: {
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    take: 1,
    select: { url: true, placeholder: true },
  },
} satisfies Prisma.ProductSelect;

type CardRow = Prisma.ProductGetPayload<{ select: typeof cardSelect }>;

/** What a page shows of a product in a list; prices in minor units. */
export type ProductCardData = Omit<CardRow, "location" | "images"> & {
  location: string | null;
  imageUrl: string | null;
  placeholder: string | null;
};

/** The card of any row that has at least a card's columns. */
export function toCard({ location, images, ...row }: CardRow): ProductCardData {
  const [image] = images;
  return {
    id: row.id,
    title: row.title,
    titleEn: row.titleEn,
    priceMinor: row.priceMinor,
    originalPriceMinor: row.originalPriceMinor,
    conditionLevel: row.conditionLevel,
    location: location?.fullName ?? null,
    imageUrl: image?.url ?? null,
    placeholder: image?.placeholder ?? null,
  };
}

type CardQuery = { feature?: Feature; shopId?: number; sort?: "created" | "views"; count: number };

const sortColumns = { created: "createdAt", views: "viewCount" } as const;

/** The first `count` products on sale of a kind, newest or most seen first, for a strip on a page. */
export async function listCards(
  { actor, db }: Context,
  { feature, shopId, sort = "created", count }: CardQuery,
): Promise<ProductCardData[]> {
  const rows = await db.product.findMany({
    where: {
      AND: [visibleTo(actor)],
      status: "ONLINE",
      shopId,
      features: feature ? { has: feature } : undefined,
    },
    orderBy: [{ [sortColumns[sort]]: "desc" }, { id: "desc" }],
    take: count,
    select: cardSelect,
  });
  return rows.map(toCard);
}
