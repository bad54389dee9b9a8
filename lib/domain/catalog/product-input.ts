import type { MediaType } from "@/lib/generated/prisma/enums";
import type { StockInput } from "./sku-stock";

/** A picture: one just uploaded, or the address of one elsewhere (or already stored here). */
export type ImageInput = { tempKey: string } | { url: string; rank?: number };

export type MediaInput =
  | { tempKey: string }
  | {
      url: string;
      type: MediaType;
      fileName: string;
      fileSize: number;
      mimeType: string;
      displayOrder: number;
      isEmbedded: boolean;
    };

export type SkuAttribute = { name: string; value: string; nameEn?: string; valueEn?: string };

/**
 * An option of a product; with an `id` it changes that one, else the one of the same attributes. Without a `stock` an
 * existing one keeps its own and a new one has none.
 */
export type SkuInput = {
  id?: number;
  priceMinor: number;
  stock?: StockInput;
  attributes: SkuAttribute[];
  imageUrl?: string | null;
};

/** What a seller says of a product. Prices in minor units; the first SKU is the default one. */
export type ProductInput = {
  title: string;
  description: string;
  categoryId: number;
  titleEn?: string | null;
  summary?: string;
  summaryEn?: string | null;
  descriptionEn?: string | null;
  searchKeywords?: string | null;
  conditionLevel?: number;
  originalPriceMinor?: number | null;
  locationId?: number | null;
  /** Of so many pieces or fewer it runs low; null for what its shop has decided. */
  lowStock?: number | null;
  tagIds?: number[];
  /** Match tags by name, made when absent. */
  matchTags?: string[];
  skus: SkuInput[];
  images?: ImageInput[];
  media?: MediaInput[];
};

/** A change: what is absent stays; `price` and `stock` alone change the default SKU. */
export type ProductPatch = Partial<ProductInput> & { priceMinor?: number; stock?: StockInput };
