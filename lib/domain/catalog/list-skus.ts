import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { padded } from "../padded";
import { visibleTo } from "./product-access";

const skuRowSelect = {
  id: true,
  productId: true,
  priceMinor: true,
  stock: true,
  attributes: true,
  imageUrl: true,
  product: {
    select: {
      title: true,
      images: { orderBy: [{ rank: "asc" }, { id: "asc" }], take: 1, select: { url: true } },
    },
  },
} satisfies Prisma.SkuSelect;

export type SkuRow = Prisma.SkuGetPayload<{ select: typeof skuRowSelect }>;

/** SKUs by id, in the asked order; ids that no visible SKU has are left out. One query. (002 §6) */
export async function listSkus(
  { db, actor }: Context,
  { ids }: { ids: readonly number[] },
): Promise<SkuRow[]> {
  const where = { id: { in: padded(ids) }, rank: { not: null }, product: visibleTo(actor) };
  const rows = await db.sku.findMany({ where, select: skuRowSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
