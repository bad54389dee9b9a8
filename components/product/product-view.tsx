import { ClientMessages } from "@/components/layout/client-messages";
import { Badge } from "@/components/ui/badge";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import type { Locale } from "@/lib/i18n/locales";
import { localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { Gallery } from "./gallery";
import { IntentPanel } from "./intent-panel";
import { ProductFacts } from "./product-facts";
import { ReportButton } from "./report-button";
import { SellerCard } from "./seller-card";
import { skuChoices } from "./sku-choices";
import { SkuPicker } from "./sku-picker";
import { SkuPrice } from "./sku-price";
import { SkuSelectionProvider } from "./sku-selection";
import { SoldOut } from "./sold-out";

type ProductViewProps = {
  product: ProductDetail;
  facts: Parameters<typeof SellerCard>[0]["facts"];
  /** Addresses of pictures that are much taller than wide. */
  tallPictures: readonly string[];
  /** In the reader's language; may be empty. */
  summary: string;
  locale: Locale;
};

/** Pictures left, decision right; one below the other on a phone, with the button in reach. */
export function ProductView({ product, facts, tallPictures, summary, locale }: ProductViewProps) {
  const t = getTranslator(locale, "product");
  const title = localTitle(locale, product);
  const skus = skuChoices(locale, product.skus);
  const first = skus.find(({ stock }) => stock > 0) ?? skus[0];
  if (!first) return null;
  const { status } = product;
  return (
    <ClientMessages locale={locale} namespaces={["product"]}>
      <SkuSelectionProvider skus={skus} first={first}>
        <div className="grid gap-x-12 gap-y-6 max-lg:grid-cols-1 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
          <div className="min-w-0 lg:sticky lg:top-24 lg:self-start">
            <Gallery images={product.images} tall={tallPictures} title={title} />
          </div>
          {/* On a phone this box steps aside, so that the bar below sticks for as long as the pictures are seen. */}
          <div className="grid min-w-0 content-start gap-6 max-lg:contents">
            <header className="grid gap-3">
              <h1 className="wrap-anywhere font-semibold text-lg md:text-xl">{title}</h1>
              {summary && <p className="text-ink-soft text-sm">{summary}</p>}
              <p className="flex flex-wrap items-center gap-3">
                <SkuPrice originalMinor={product.originalPriceMinor} />
                {status !== "ONLINE" && <Badge>{t(`status.${status}`)}</Badge>}
              </p>
            </header>
            <ProductFacts product={product} locale={locale} />
            {status === "ONLINE" ? (
              <>
                <SkuPicker />
                <IntentPanel productId={product.id} title={title} />
              </>
            ) : (
              <SoldOut status={status} categoryId={product.categoryId} locale={locale} />
            )}
            <noscript>
              <p className="text-ink-soft text-sm">{t("intent.needsScript")}</p>
            </noscript>
            <SellerCard facts={facts} shop={product.shop} locale={locale} />
            <ReportButton productId={product.id} />
          </div>
        </div>
      </SkuSelectionProvider>
    </ClientMessages>
  );
}
