import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";

const attributesSchema = z
  .array(
    z.object({
      name: z.string(),
      value: z.string(),
      nameEn: z.string().nullish(),
      valueEn: z.string().nullish(),
    }),
  )
  .catch([]);

export type SkuAttribute = z.infer<typeof attributesSchema>[number];

/** The attributes of a SKU, which the database keeps as JSON. */
export function skuAttributes(json: unknown): SkuAttribute[] {
  return attributesSchema.parse(json);
}

/** `米白 / L`; empty for a SKU without attributes. */
export function skuLabel(locale: Locale, json: unknown): string {
  return skuAttributes(json)
    .map(({ value, valueEn }) => localized(locale, value, valueEn))
    .join(" / ");
}
