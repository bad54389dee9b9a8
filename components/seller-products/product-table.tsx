import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { RowActions, Td, Th, Tr } from "@/components/ui/table-cells";
import type { ProductRow } from "@/lib/domain/catalog/product-select";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { managedProduct, totalStock } from "./managed-product";
import { ProductActions } from "./product-actions";
import { ProductStatus } from "./product-status";
import { ProductThumb } from "./product-thumb";

/** The seller's products on a wide screen. */
export function ProductTable({ locale, products }: { locale: Locale; products: readonly ProductRow[] }) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  return (
    <Table caption={t("products.caption")}>
      <thead>
        <tr>
          <Th>{t("products.product")}</Th>
          <Th>{t("customers.status")}</Th>
          <Th numeric>{t("products.price")}</Th>
          <Th numeric>{t("products.stock")}</Th>
          <Th numeric>{t("products.views")}</Th>
          <Th numeric className="max-xl:hidden">
            {t("products.updated")}
          </Th>
          <Th>
            <span className="sr-only">{t("products.actions")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {products.map((product) => (
          <Tr key={product.id}>
            <Td className="w-full max-w-0">
              <div className="flex items-center gap-3">
                <ProductThumb
                  url={product.images[0]?.url}
                  placeholder={product.images[0]?.placeholder}
                  className="size-12 shrink-0"
                />
                <div className="min-w-0">
                  <Link
                    href={href(locale, sellerRoutes.product(product.id))}
                    className="block truncate font-medium hover:text-accent-ink"
                  >
                    {localized(locale, product.title, product.titleEn)}
                  </Link>
                  <p className="truncate text-ink-faint text-xs">
                    {localized(locale, product.category.name, product.category.nameEn)}
                  </p>
                </div>
              </div>
            </Td>
            <Td>
              <ProductStatus locale={locale} product={product} />
            </Td>
            <Td numeric className="whitespace-nowrap">
              {format.money(product.priceMinor)}
            </Td>
            <Td numeric>
              {format.number(totalStock(product))}
              {product.skus.length > 1 && (
                <p className="whitespace-nowrap text-ink-faint text-xs">
                  {t("products.options", { n: product.skus.length })}
                </p>
              )}
            </Td>
            <Td numeric className="text-ink-soft">
              {format.number(product.viewed?.views ?? 0)}
            </Td>
            <Td numeric className="whitespace-nowrap text-ink-soft max-xl:hidden">
              {format.date(product.updatedAt)}
            </Td>
            <Td className="py-1 ps-0">
              <RowActions>
                <ProductActions product={managedProduct(locale, product)} editable />
              </RowActions>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
