import { cached } from "@/lib/cache/cached";
import { db } from "@/lib/db";
import { listCategoryTiles } from "@/lib/domain/catalog/category-tile-query";
import { countProducts } from "@/lib/domain/catalog/list-products";
import { listTags } from "@/lib/domain/catalog/list-tags";
import { listCards } from "@/lib/domain/catalog/product-card-query";
import { createContext } from "@/lib/domain/context";
import { listFeaturedCards } from "@/lib/domain/home/featured-query";
import { listShopTiles } from "@/lib/domain/shops/shop-tile-query";

/** Everything on the home page; the same for everyone, in every language. */
export function loadHome() {
  const context = createContext(db(), null);
  return cached(["home"], ["home", "products", "categories", "tags", "shops"], async () => {
    const [productCount, tags, tiles, newest, featured, recommended, popular, shops] = await Promise.all([
      countProducts(context, {}),
      listTags(context, {}),
      listCategoryTiles(context),
      listCards(context, { count: 10 }),
      listFeaturedCards(context),
      listCards(context, { feature: "RECOMMENDED", count: 7 }),
      listCards(context, { feature: "POPULAR", sort: "views", count: 10 }),
      listShopTiles(context, { count: 6 }),
    ]);
    return { productCount, tags: tags.slice(0, 10), tiles, newest, featured, recommended, popular, shops };
  });
}
