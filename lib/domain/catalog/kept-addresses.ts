import type { Context } from "../context";
import { keepAddresses } from "../media/own-addresses";
import type { ProductPatch } from "./product-input";

/** What a seller says of a product, with every address in it as it is kept. */
export function withKeptAddresses<T extends ProductPatch>(context: Context, patch: T): T {
  const keep = (text: string) => keepAddresses(context, text);
  const keepUrl = <I extends object>(item: I) =>
    "url" in item && typeof item.url === "string" ? { ...item, url: keep(item.url) } : item;
  return {
    ...patch,
    description: patch.description && keep(patch.description),
    descriptionEn: patch.descriptionEn && keep(patch.descriptionEn),
    images: patch.images?.map(keepUrl),
    media: patch.media?.map(keepUrl),
    skus: patch.skus?.map((sku) => ({ ...sku, imageUrl: sku.imageUrl && keep(sku.imageUrl) })),
  };
}
