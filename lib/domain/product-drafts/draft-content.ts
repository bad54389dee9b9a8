import { z } from "zod";
import type { ImageInput, ProductInput } from "../catalog/product-input";

/** Which form of content is written now. Rows of an older one are read all the same, or get a reader of their own. */
export const draftForm = 1;

const text = z.string().catch("");
const optionalText = z.string().nullable().catch(null);
const optionalInt = z.int().nullable().catch(null);

const attributeSchema = z.object({ name: text, value: text, nameEn: optionalText, valueEn: optionalText });

const skuSchema = z.object({
  priceMinor: optionalInt,
  stock: optionalInt,
  attributes: z.array(attributeSchema).catch([]),
  imageUrl: optionalText,
});

const contentSchema = z.object({
  title: text,
  titleEn: optionalText,
  summary: text,
  summaryEn: optionalText,
  description: text,
  descriptionEn: optionalText,
  searchKeywords: optionalText,
  categoryId: optionalInt,
  conditionLevel: z.int().min(1).max(10).catch(10),
  originalPriceMinor: optionalInt,
  locationId: optionalInt,
  lowStock: optionalInt,
  tagIds: z.array(z.int()).catch([]),
  skus: z.array(skuSchema).catch([]),
  images: z.array(z.object({ url: z.string() })).catch([]),
});

/** What has been said of a product so far; prices in minor units, null for what nobody has said yet. */
export type DraftContent = z.output<typeof contentSchema>;

/** The same as it is sent: its pictures may have just been uploaded. */
export type DraftInput = Omit<DraftContent, "images"> & { images: ImageInput[] };

/** A draft's content as its row has it. What can't be read is as if nobody had said it: a draft can always be opened. */
export const readContent = (content: unknown): DraftContent => contentSchema.parse(content ?? {});

/** The product that a draft without gaps makes. */
export function productOf(content: DraftContent): ProductInput {
  const { categoryId, skus, images, ...rest } = content;
  return {
    ...rest,
    categoryId: categoryId ?? 0,
    skus: skus.map(({ priceMinor, stock, attributes, imageUrl }) => ({
      priceMinor: priceMinor ?? 0,
      stock: stock ?? 0,
      attributes: attributes.map(({ name, value, nameEn, valueEn }) => ({
        name,
        value,
        ...(nameEn ? { nameEn } : {}),
        ...(valueEn ? { valueEn } : {}),
      })),
      imageUrl,
    })),
    images: images.map(({ url }, rank) => ({ url, rank })),
  };
}
