import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { FavoriteRow } from "@/lib/domain/favorites/list-favorites";
import type { Page } from "@/lib/domain/page";
import { offsetDateTime } from "../time";
import { operation } from "./contract";
import { pageInput, pageQuery, pageSchema, pageView } from "./fields";
import { favoriteSchema, productView, statusView } from "./views";

export const addFavorite = operation({
  name: "addFavorite",
  method: "POST",
  path: "/product/favorite/add",
  summary: "Keep a listing among the caller's favorites; once is enough",
  access: "user",
  body: z.object({ productId: idSchema }),
  input: ({ body }) => body,
  output: z.null(),
  present: (_: unknown) => null,
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
  summary: "The caller's favorites, the latest first",
  access: "user",
  query: z.object(pageQuery),
  input: ({ query }) => ({ page: pageInput(query) }),
  output: pageSchema(favoriteSchema),
  present: (page: Page<FavoriteRow>, view) =>
    pageView(page, ({ product, addedAt }) => ({
      ...productView(product, view),
      ...statusView(product, view),
      favoriteTime: offsetDateTime(addedAt, view.timeZone),
    })),
});
