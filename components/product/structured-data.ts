import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { fixedFromMinor } from "@/lib/domain/money";
import { href } from "@/lib/i18n/href";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { localName, localTitle } from "@/lib/i18n/localized-text";

type Crumb = { label: string; path: string };

type Described = { product: ProductDetail; summary: string; crumbs: readonly Crumb[] };

const base = "https://schema.org";

/** A product page in the vocabulary of search engines (schema.org: Product, Offer, BreadcrumbList). */
export function structuredData(
  locale: Locale,
  { product, summary, crumbs }: Described,
  absolute: (path: string) => string,
) {
  const prices = product.skus.map(({ priceMinor }) => priceMinor);
  const inStock = product.status === "ONLINE" && product.skus.some(({ stock }) => stock > 0);
  const url = absolute(href(locale, `/products/${product.id}`));
  const seller = product.shop ? localName(locale, product.shop) : (product.seller.name ?? undefined);
  const offer = {
    url,
    priceCurrency: "CNY",
    availability: `${base}/${inStock ? "InStock" : "OutOfStock"}`,
    itemCondition: `${base}/${product.conditionLevel === 10 ? "NewCondition" : "UsedCondition"}`,
    seller: seller && { "@type": "Organization", name: seller },
  };
  const [first = product.priceMinor] = prices;
  return {
    "@context": base,
    "@graph": [
      {
        "@type": "Product",
        "@id": url,
        name: localTitle(locale, product),
        description: summary,
        inLanguage: languageTags[locale],
        category: localName(locale, product.category),
        image: product.images.map((image) => absolute(image.url)),
        offers:
          prices.length > 1
            ? {
                "@type": "AggregateOffer",
                ...offer,
                offerCount: prices.length,
                lowPrice: fixedFromMinor(Math.min(...prices)),
                highPrice: fixedFromMinor(Math.max(...prices)),
              }
            : { "@type": "Offer", ...offer, price: fixedFromMinor(first) },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: crumbs.map(({ label, path }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: label,
          item: absolute(href(locale, path)),
        })),
      },
    ],
  };
}
