import { skuLabel } from "@/components/product/sku-attributes";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import type { ProductStatus } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";

/** What the actions on a product need to know of it. */
export type ManagedProduct = {
  id: number;
  name: string;
  status: ProductStatus;
  /** The options to choose from; `label` is empty for a product without attributes. */
  skus: { id: number; label: string; stock: number }[];
};

/** `product` with all of its SKUs, as `listManagedStock` and `getManagedProduct` give it. */
export function managedProduct(locale: Locale, product: ProductRow): ManagedProduct {
  return {
    id: product.id,
    name: localized(locale, product.title, product.titleEn),
    status: product.status,
    skus: product.skus.map(({ id, stock, attributes }) => ({
      id,
      stock,
      label: skuLabel(locale, attributes),
    })),
  };
}

/** How many pieces there are of all options together. */
export function totalStock({ skus }: Pick<ProductRow, "skus">): number {
  return skus.reduce((total, { stock }) => total + stock, 0);
}
