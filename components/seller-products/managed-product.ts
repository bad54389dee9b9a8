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

/** What the actions need of any row that has a product's names, status and SKUs. */
type Row = Pick<ProductRow, "id" | "title" | "titleEn" | "status"> & {
  skus: Pick<ProductRow["skus"][number], "id" | "stock" | "attributes">[];
};

/** `product` with all of its SKUs, as the table's rows and `getManagedProduct` give it. */
export function managedProduct(locale: Locale, product: Row): ManagedProduct {
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
