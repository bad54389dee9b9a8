import type { Prisma } from "@/lib/generated/prisma/client";
import { readProducts } from "../changes/product-states";
import type { SignedIn } from "../context";
import { itemBatch, itemOf, itemSelect } from "./plan-items";
import { planKnown, planNew } from "./plan-product";
import { newPictures } from "./take-pictures";

/** More pictures than this are fetched for later products. */
const mostPictures = 40;

/** Items that are to be written. */
export const waiting = (importId: string): Prisma.ImportItemWhereInput => ({
  importId,
  done: false,
  outcome: { in: ["CREATE", "UPDATE"] },
});

/** The items that are written next, and the addresses of the pictures that they need first. */
export async function nextItems(
  acting: SignedIn,
  importId: string,
): Promise<{ ids: bigint[]; urls: string[] }> {
  const found = await acting.db.importItem.findMany({
    where: waiting(importId),
    orderBy: { id: "asc" },
    take: itemBatch,
    select: itemSelect,
  });
  const items = found.map(itemOf);
  const withPictures = items.filter(({ rows }) => rows.some(({ product }) => product.images));
  const known = withPictures.flatMap(({ productId }) => productId ?? []);
  const states = await readProducts(acting, known, { withContent: true });
  const ids: bigint[] = [];
  const urls: string[] = [];
  for (const item of items) {
    const pictures = withPictures.includes(item)
      ? newPictures(
          item.productId === null
            ? planNew(item.rows)
            : planKnown(item.rows, states.get(item.productId), item),
        )
      : [];
    if (ids.length > 0 && urls.length + pictures.length > mostPictures) break;
    ids.push(item.id);
    urls.push(...pictures);
  }
  return { ids, urls };
}
