import { Td } from "@/components/ui/table-cells";
import { runsLow } from "@/lib/domain/catalog/low-stock";
import type { ManagedRow } from "@/lib/domain/catalog/managed-row-select";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { ProductStatus } from "../product-status";
import { columnRoom, type ProductColumn } from "./columns";

const numeric: readonly ProductColumn[] = ["price", "stock", "views", "updated", "created", "number"];

export const isNumeric = (column: ProductColumn) => numeric.includes(column);

type ColumnCellProps = {
  locale: Locale;
  column: ProductColumn;
  index: number;
  product: ManagedRow;
  lowStock: number;
};

/** What a column says of a product. */
export function ColumnCell({ column, index, ...shown }: ColumnCellProps) {
  return (
    <Td numeric={isNumeric(column)} className={`${columnRoom(index)} px-3`}>
      <Content column={column} {...shown} />
    </Td>
  );
}

function Content({ locale, column, product, lowStock }: Omit<ColumnCellProps, "index">) {
  const t = getTranslator(locale, "products");
  const format = getFormat(locale);
  const date = (at: Date) => <span className="whitespace-nowrap text-ink-soft">{format.date(at)}</span>;
  switch (column) {
    case "status":
      return <ProductStatus locale={locale} product={product} />;
    case "price":
      return <PriceRange locale={locale} product={product} />;
    case "stock":
      return (
        <>
          <span className={runsLow(product, lowStock) ? "font-semibold text-warning" : undefined}>
            {format.number(product.stockTotal)}
          </span>
          {runsLow(product, lowStock) && (
            <span className="block whitespace-nowrap text-warning text-xs">{t("low")}</span>
          )}
          {product.skus.length > 1 && (
            <span className="block whitespace-nowrap text-ink-faint text-xs">
              {t("skus", { n: product.skus.length })}
            </span>
          )}
        </>
      );
    case "views":
      return <span className="text-ink-soft">{format.number(product.viewed?.views ?? 0)}</span>;
    case "updated":
      return date(product.updatedAt);
    case "created":
      return date(product.createdAt);
    case "category":
      return (
        <span className="line-clamp-2 min-w-16 text-ink-soft">
          {localized(locale, product.category.name, product.category.nameEn)}
        </span>
      );
    case "condition":
      return (
        <span className="whitespace-nowrap text-ink-soft">
          {getTranslator(locale, "product")("condition", { level: product.conditionLevel })}
        </span>
      );
    case "tags":
      return (
        <span className="line-clamp-2 min-w-20 text-ink-soft text-xs">
          {product.tags.map(({ tag }) => localized(locale, tag.name, tag.nameEn)).join(" · ")}
        </span>
      );
    case "seller":
      return (
        <span className="line-clamp-1 text-ink-soft">{product.seller.name ?? product.seller.username}</span>
      );
    case "number":
      return <span className="text-ink-soft">{product.id}</span>;
  }
}

/** The lowest and the highest price of the SKUs. */
export function PriceRange({ locale, product }: { locale: Locale; product: ManagedRow }) {
  const { money } = getFormat(locale);
  const prices = product.skus.map(({ priceMinor }) => priceMinor);
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  if (prices.length === 0 || least === most)
    return <span className="whitespace-nowrap">{money(product.priceMinor)}</span>;
  return (
    <>
      <span className="whitespace-nowrap">{money(least)}</span>
      <span className="block whitespace-nowrap text-ink-faint text-xs">– {money(most)}</span>
    </>
  );
}
