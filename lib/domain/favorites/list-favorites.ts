import { visibleTo } from "../catalog/product-access";
import { findRows } from "../catalog/product-rows";
import type { ProductRow } from "../catalog/product-select";
import type { SignedIn } from "../context";
import { type Page, type PageRequest, slice } from "../page";

export type FavoriteRow = {
  id: number;
  product: Pick<ProductRow, "id" | "title" | "priceMinor">;
  addedAt: Date;
};

/** The caller's favorites, the latest first; a product that was taken down or deleted is left out. 3 queries. */
export async function listFavorites(
  context: SignedIn,
  { page }: { page: PageRequest },
): Promise<Page<FavoriteRow>> {
  const { db, actor } = context;
  const where = { userId: actor.id, product: visibleTo(actor) };
  const [favorites, total] = await Promise.all([
    db.favorite.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { productId: "desc" }],
      select: { id: true, productId: true, createdAt: true },
      ...slice(page),
    }),
    db.favorite.count({ where }),
  ]);
  const rows = await findRows(
    context,
    favorites.map(({ productId }) => productId),
  );
  const products = new Map(rows.map((product) => [product.id, product]));
  const items = favorites.flatMap(({ id, productId, createdAt: addedAt }) => {
    const product = products.get(productId);
    return product ? [{ id, product, addedAt }] : [];
  });
  return { items, total, ...page };
}
