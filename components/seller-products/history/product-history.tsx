import { ClientMessages } from "@/components/layout/client-messages";
import { skuLabel } from "@/components/product/sku-attributes";
import { Card, CardHeader } from "@/components/ui/card";
import { type HistoryView, historyView } from "@/lib/contracts/console/product-history";
import type { AnyHistory, HistoryKind } from "@/lib/domain/catalog/product-history";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { HistoryList } from "./history-list";

type ProductHistoryProps = { locale: Locale; product: ProductDetail; histories: readonly AnyHistory[] };

/** What a product's prices, listings, sales and stock have been, each from the latest on. */
export function ProductHistory({ locale, product, histories }: ProductHistoryProps) {
  const t = getTranslator(locale, "history");
  const labels = Object.fromEntries(
    product.skus.map(({ id, attributes }) => [String(id), skuLabel(locale, attributes)]),
  );
  return (
    <ClientMessages locale={locale} namespaces={["history"]}>
      <div className="mt-4 grid grid-cols-1 items-start gap-4 lg:mt-6 lg:gap-6 2xl:grid-cols-2">
        {histories.map((history) => (
          <HistoryCard
            key={history.of}
            of={history.of}
            title={t(`title.${history.of}`)}
            hint={t(`hint.${history.of}`)}
            none={t(`none.${history.of}`)}
            productId={product.id}
            labels={labels}
            first={historyView(history)}
          />
        ))}
      </div>
    </ClientMessages>
  );
}

type HistoryCardProps = {
  of: HistoryKind;
  title: string;
  hint: string;
  none: string;
  productId: number;
  labels: Readonly<Record<string, string>>;
  first: HistoryView;
};

function HistoryCard({ of, title, hint, none, productId, labels, first }: HistoryCardProps) {
  return (
    <Card>
      <CardHeader title={title} description={hint} />
      {first.items.length === 0 ? (
        <p className="p-5 text-ink-soft text-sm">{none}</p>
      ) : (
        <HistoryList
          key={first.items[0]?.entry_id}
          of={of}
          label={title}
          productId={productId}
          labels={labels}
          first={first}
        />
      )}
    </Card>
  );
}
