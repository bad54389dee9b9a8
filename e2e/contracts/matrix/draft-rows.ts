import { db } from "@/lib/db";
import { maxId } from "@/lib/text/url-values";
import type { Scene } from "./rows";

/** A draft that lacks nothing: `own` is the owner's in its shop, `foreign` the stranger's in another. */
export async function productDraftRow({ cast, kind }: Scene): Promise<{ id: number }> {
  if (kind === "missing") return { id: maxId };
  const theirs = kind === "foreign";
  return db().productDraft.create({
    data: {
      sellerId: theirs ? cast.stranger.id : cast.owner.id,
      shopId: theirs ? cast.foreignShopId : cast.shopId,
      content: {
        title: "手编竹篮",
        description: "毛竹手编",
        categoryId: cast.categoryId,
        skus: [{ priceMinor: 6600, stock: 2, attributes: [], imageUrl: null }],
        images: [{ url: "https://pictures.example/basket.jpg" }],
      },
    },
    select: { id: true },
  });
}
