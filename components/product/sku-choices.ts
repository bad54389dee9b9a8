import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { skuAttributes } from "./sku-attributes";
import type { SkuOption } from "./sku-options";

type SkuRow = { id: number; priceMinor: number; stock: number; attributes: unknown; imageUrl: string | null };

/** The SKUs as the page offers them. Unless all have the same attributes, each is one choice by its whole name. */
export function skuChoices(locale: Locale, skus: readonly SkuRow[]): SkuOption[] {
  const t = getTranslator(locale, "product");
  const read = skus.map((sku) => ({
    sku,
    values: skuAttributes(sku.attributes).map(({ name, nameEn = null, value, valueEn = null }) => ({
      name: localName(locale, { name, nameEn }),
      value: localName(locale, { name: value, nameEn: valueEn }),
    })),
  }));
  const shapes = new Set(read.map(({ values }) => JSON.stringify(values.map(({ name }) => name))));
  const wholes = new Set(read.map(({ values }) => JSON.stringify(values)));
  const regular = shapes.size === 1 && wholes.size === read.length;
  return read.map(({ sku, values }, index) => {
    const whole = values.map(({ value }) => value).join(" · ") || t("variantName", { n: index + 1 });
    return {
      id: sku.id,
      priceMinor: sku.priceMinor,
      stock: sku.stock,
      imageUrl: sku.imageUrl,
      values: regular ? values : [{ name: t("variant"), value: whole }],
    };
  });
}
