import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SavedView } from "@/lib/contracts/console/saved-views";
import type { ManagedRows } from "@/lib/domain/catalog/list-managed-rows";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { BulkBar } from "./changes/bulk-bar";
import type { ChangeChoices } from "./changes/change-draft";
import { ProductCards } from "./product-cards";
import { ProductTable } from "./product-table";
import type { ProductColumn } from "./table/columns";
import { KeysetPages } from "./table/keyset-pages";
import type { ProductQuery } from "./table/product-query";
import { SelectionProvider } from "./table/selection";
import { TableKeys } from "./table/table-keys";
import { TableTools } from "./table/table-tools";

export type ProductListData = {
  rows: ManagedRows;
  /** What the address asks for. */
  query: ProductQuery;
  choices: ChangeChoices;
  views: SavedView[];
  columns: ProductColumn[];
  inShop: boolean;
  /** How many products are not published yet. */
  drafts: number;
  /** Of how many pieces products without a threshold of their own run low. */
  lowStock: number;
  /** When the rows were read, in ISO 8601. */
  asOf: string;
};

/** The seller's products: what narrows and orders them, the table or the cards, and what can be done with many. */
export function ProductList({ locale, ...data }: ProductListData & { locale: Locale }) {
  const { rows, query, choices, columns, lowStock, asOf, drafts } = data;
  const t = getTranslator(locale, "products");
  const path = href(locale, sellerRoutes.products);
  const filtered = Object.keys(query.filter).length > 0;
  if (!filtered && rows.total === 0) {
    return (
      <EmptyState
        drawing={<EmptyShopDrawing />}
        title={t("emptyTitle")}
        action={
          <>
            <Link
              href={href(locale, sellerRoutes.newProduct)}
              className={buttonStyles({ variant: "primary" })}
            >
              {t("publish")}
            </Link>
            {drafts > 0 && (
              <Link href={`${path}?show=drafts`} className={buttonStyles()}>
                {getTranslator(locale, "drafts")("goOn", { n: drafts })}
              </Link>
            )}
          </>
        }
      >
        {t("emptyBody")}
      </EmptyState>
    );
  }
  const count = { n: rows.total, total: getFormat(locale).number(rows.total) };
  return (
    <SelectionProvider
      key={JSON.stringify(query.filter)}
      page={rows.items.map(({ id }) => id)}
      total={rows.total}
      atLeast={rows.atLeast ?? false}
      filter={query.filter}
      asOf={asOf}
    >
      <TableKeys />
      <TableTools locale={locale} path={path} {...data} />
      {rows.items.length === 0 ? (
        <EmptyState
          drawing={<SearchLantern />}
          title={t("noneTitle")}
          action={
            <Link href={path} className={buttonStyles()}>
              {t("showAll")}
            </Link>
          }
        >
          {t("noneBody")}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="mb-2 text-ink-soft text-sm tabular-nums">
            {t(rows.atLeast ? "countAtLeast" : "count", count)}
          </p>
          <div className="max-md:hidden">
            <ProductTable
              locale={locale}
              products={rows.items}
              columns={columns}
              lowStock={lowStock}
              path={path}
              query={query}
            />
          </div>
          <div className="md:hidden">
            <ProductCards locale={locale} products={rows.items} lowStock={lowStock} />
          </div>
        </>
      )}
      <KeysetPages locale={locale} path={path} query={query} next={rows.next} previous={rows.previous} />
      <BulkBar choices={choices} />
    </SelectionProvider>
  );
}
