import { z } from "zod";
import { shownAs, wireId, wireSize } from "@/lib/api/fields";
import type { RelatedSku } from "@/lib/domain/catalog/list-related";
import type { SkuRow } from "@/lib/domain/catalog/list-skus";
import { decimalFromMinor } from "@/lib/domain/money";
import { operation } from "./contract";
import { featureSchema } from "./enums";
import { featureView, pictureView, skuSchema, skuView } from "./views";

/** More are not answered. (002 §5, §6) */
const most = { related: 50, skus: 100 } as const;

const relatedSchema = z.object({
  skuId: z.int(),
  productId: z.int(),
  name: z.string(),
  picture: z.string(),
  price: z.number(),
  feature: z.array(featureSchema),
  summary: z.string(),
});

export const listRelated = operation({
  name: "listRelated",
  method: "GET",
  path: "/product/{id}/related",
  summary: "Random SKUs of other products that share a tag; a greater count than 50 means 50",
  source: "002 §5",
  access: "public",
  params: z.object({ id: wireId() }),
  query: z.object({ count: wireSize({ max: most.related, preset: 4 }) }),
  input: ({ params, query }) => ({ id: params.id, count: query.count }),
  output: z.object({ products: z.array(relatedSchema) }),
  present: (skus: RelatedSku[]) => ({
    products: skus.map((sku) => ({
      skuId: sku.id,
      productId: sku.productId,
      name: sku.title,
      picture: pictureView(sku.imageUrl),
      price: decimalFromMinor(sku.priceMinor),
      feature: featureView(sku.features),
      summary: sku.summary,
    })),
  }),
});

/** `1,2,3` */
const idList = z
  .string()
  .max(20_000)
  .transform((text) => text.split(",").map((id) => id.trim()))
  .pipe(z.array(wireId()))
  .meta(shownAs({ type: "string", example: "267,268" }));

export const listSkus = operation({
  name: "listSkus",
  method: "GET",
  path: "/product/sku",
  summary: "SKUs by their ids, in that order; ids after the hundredth are not answered",
  source: "002 §6",
  access: "public",
  query: z.object({ skuIds: idList }),
  cacheTags: () => ["products"],
  input: ({ query }) => ({ ids: query.skuIds.slice(0, most.skus) }),
  output: z.array(skuSchema),
  present: (skus: SkuRow[]) => skus.map((sku) => skuView(sku, sku.product.title, sku.product.images[0]?.url)),
});
