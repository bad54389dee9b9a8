import { z } from "zod";
import { idSchema, wireId } from "@/lib/api/fields";
import type { FavouriteRow } from "@/lib/domain/favourites/list-favourites";
import type { Page } from "@/lib/domain/page";
import { offsetDateTime } from "../time";
import { operation } from "./contract";
import { pageInput, pageQuery, pageSchema, pageView } from "./fields";
import { favouriteSchema, productView, statusView } from "./views";

export const addFavourite = operation({
  name: "addFavourite",
  method: "POST",
  path: "/product/favorite/add",
  summary: "Keep a listing among the caller's favourites; once is enough",
  source: "contracts, resale clients",
  access: "user",
  body: z.object({ productId: idSchema }),
  input: ({ body }) => body,
  output: z.null(),
  present: (_: unknown) => null,
});

export const removeFavourite = operation({
  name: "removeFavourite",
  method: "DELETE",
  path: "/product/favorite/{productId}",
  summary: "Take a listing off the caller's favourites",
  source: "contracts, resale clients",
  access: "user",
  params: z.object({ productId: wireId() }),
  input: ({ params }) => params,
  output: z.null(),
  present: (_: unknown) => null,
});

export const listFavourites = operation({
  name: "listFavourites",
  method: "GET",
  path: "/product/favorite/list",
  summary: "The caller's favourites, the latest first",
  source: "contracts, resale clients",
  access: "user",
  query: z.object(pageQuery),
  input: ({ query }) => ({ page: pageInput(query) }),
  output: pageSchema(favouriteSchema),
  present: (page: Page<FavouriteRow>, view) =>
    pageView(page, ({ product, addedAt }) => ({
      ...productView(product, view),
      ...statusView(product, view),
      favoriteTime: offsetDateTime(addedAt, view.timeZone),
    })),
});
