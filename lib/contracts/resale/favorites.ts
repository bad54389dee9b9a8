import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { idSchema, wireId } from "@/lib/api/fields";
import type { FavoriteRow } from "@/lib/domain/favorites/list-favorites";
import { decimalFromMinor } from "@/lib/domain/money";
import type { Page } from "@/lib/domain/page";
import { offsetDateTime } from "../time";
import { operation } from "./contract";
import { pageInput, pageQuery, timeSchema } from "./fields";

const favoriteSchema = z.object({
  favoriteId: z.int(),
  productId: z.int(),
  productTitle: z.string(),
  productPrice: z.number(),
  createdTime: timeSchema,
});

function favoriteView({ id, product, addedAt }: FavoriteRow, view: View) {
  return {
    favoriteId: id,
    productId: product.id,
    productTitle: product.title,
    productPrice: decimalFromMinor(product.priceMinor),
    createdTime: offsetDateTime(addedAt, view.timeZone),
  };
}

/** Without a page size the answer has as many. */
const most = 1000;

const listQuery = z.object({ ...pageQuery, pageSize: pageQuery.pageSize.unwrap().optional() });

export const addFavorite = operation({
  name: "addFavorite",
  method: "POST",
  path: "/product/favorite/add",
  summary: "Keep a listing among the caller's favorites; once is enough",
  access: "user",
  body: z.object({ productId: idSchema }),
  input: ({ body }) => body,
  output: favoriteSchema,
  present: favoriteView,
});

export const removeFavorite = operation({
  name: "removeFavorite",
  method: "DELETE",
  path: "/product/favorite/{productId}",
  summary: "Take a listing off the caller's favorites",
  access: "user",
  params: z.object({ productId: wireId() }),
  input: ({ params }) => params,
  output: z.null(),
  present: (_: unknown) => null,
});

export const listFavorites = operation({
  name: "listFavorites",
  method: "GET",
  path: "/product/favorite/list",
  summary: "The caller's favorites, the latest first; all of them unless a page is asked for",
  access: "user",
  query: listQuery,
  input: ({ query }) => ({ page: pageInput({ ...query, pageSize: query.pageSize ?? most }) }),
  output: z.array(favoriteSchema),
  present: (page: Page<FavoriteRow>, view) => page.items.map((favorite) => favoriteView(favorite, view)),
});
