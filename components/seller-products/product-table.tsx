import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { RowActions, Td, Th, Tr } from "@/components/ui/table-cells";
import type { ManagedSort } from "@/lib/domain/catalog/list-managed-rows";
import type { ManagedRow } from "@/lib/domain/catalog/managed-row-select";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { managedProduct } from "./managed-product";
import { ProductActions } from "./product-actions";
import { ProductThumb } from "./product-thumb";
import { ColumnCell, isNumeric } from "./table/column-cell";
import { columnRoom, type ProductColumn } from "./table/columns";
import type { ProductQuery } from "./table/product-query";
import { PageCheckbox, RowCheckbox } from "./table/row-checkbox";
import { SortHeader } from "./table/sort-header";

const sortOf: Partial<Record<ProductColumn, ManagedSort>> = {
  price: "price",
  stock: "stock",
  views: "views",
  updated: "updated",
  created: "created",
};

type ProductTableProps = {
  locale: Locale;
  products: readonly ManagedRow[];
  columns: readonly ProductColumn[];
  lowStock: number;
  path: string;
  query: ProductQuery;
};

/** The seller's products on a wide screen. */
export function ProductTable({ locale, products, columns, lowStock, path, query }: ProductTableProps) {
  const t = getTranslator(locale, "products");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <Th className="w-10 ps-4 pe-0">
            <PageCheckbox />
          </Th>
          <SortHeader sort="name" label={t("columns.name")} path={path} query={query} className="px-3" />
          {columns.map((column, index) => {
            const sort = sortOf[column];
            const look = { numeric: isNumeric(column), className: `${columnRoom(index)} px-3` };
            const label = t(`columns.${column}`);
            return sort ? (
              <SortHeader key={column} sort={sort} label={label} path={path} query={query} {...look} />
            ) : (
              <Th key={column} {...look}>
                {label}
              </Th>
            );
          })}
          <Th>
            <span className="sr-only">{t("columns.actions")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {products.map((product) => {
          const name = localized(locale, product.title, product.titleEn);
          return (
            <Tr key={product.id} className="has-[[data-row]:checked]:bg-accent-soft/40">
              <Td className="w-10 ps-4 pe-0">
                <RowCheckbox id={product.id} name={name} />
              </Td>
              <Td className="w-full min-w-48 max-w-0 px-3">
                <div className="flex items-center gap-3">
                  <ProductThumb
                    url={product.images[0]?.url}
                    placeholder={product.images[0]?.placeholder}
                    className="size-12 shrink-0"
                  />
                  <Link
                    href={href(locale, sellerRoutes.product(product.id))}
                    title={name}
                    className="wrap-anywhere line-clamp-2 min-w-0 font-medium hover:text-accent-ink"
                  >
                    {name}
                  </Link>
                </div>
              </Td>
              {columns.map((column, index) => (
                <ColumnCell
                  key={column}
                  locale={locale}
                  column={column}
                  index={index}
                  product={product}
                  lowStock={lowStock}
                />
              ))}
              <Td className="py-1 ps-0 pe-2">
                <RowActions>
                  <ProductActions product={managedProduct(locale, product)} editable />
                </RowActions>
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}
