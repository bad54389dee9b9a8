import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFoundPage, notFoundMetadata } from "@/app/[locale]/not-found-page";
import { ProductTags } from "@/components/product/product-facts";
import { ProductGrid } from "@/components/product/product-grid";
import { ProductMedia } from "@/components/product/product-media";
import { ProductView } from "@/components/product/product-view";
import { rawHtml, scriptJson } from "@/components/product/raw-html";
import { structuredData } from "@/components/product/structured-data";
import { ViewCount } from "@/components/product/view-count";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { env } from "@/lib/env";
import { alternates, href } from "@/lib/i18n/href";
import { isLocale } from "@/lib/i18n/locales";
import { localName, localTitle } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { loadProduct } from "./load-product";

type PageProps = { params: Promise<{ locale: string; id: string }> };

/** In seconds: how old the choice of related products and what is counted of the seller may be. */
export const revalidate = 600;

/** Rendered when first asked for, and kept until the product changes. */
export function generateStaticParams() {
  return [];
}

async function read({ params }: PageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  return { locale, page: await loadProduct(locale, id) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, page } = await read(props);
  if (!page) return notFoundMetadata(locale);
  const { product, plain } = page;
  const title = localTitle(locale, product);
  const description = plain || title;
  const images = product.images.slice(0, 1).map(({ url }) => ({ url, alt: title }));
  return {
    title,
    description,
    alternates: alternates(locale, `/products/${product.id}`),
    openGraph: { title, description, images, type: "website" },
    twitter: { card: "summary_large_image", title, description, images },
  };
}

export default async function ProductPage(props: PageProps) {
  const { locale, page } = await read(props);
  if (!page) return <NotFoundPage />;
  const { product, parent, facts, tallPictures, summary, description, related, plain } = page;
  const t = getTranslator(locale, "product");
  const catalog = getTranslator(locale, "catalog");
  const common = getTranslator(locale, "common");
  const crumbs = [
    { label: catalog("title"), path: "/products" },
    ...[parent, product.category].flatMap((category) =>
      category ? [{ label: localName(locale, category), path: `/products?category=${category.id}` }] : [],
    ),
  ];
  const absolute = (path: string) => new URL(path, env.APP_URL).href;
  const data = structuredData(locale, { product, summary: plain, crumbs }, absolute);
  return (
    <div className="page-width py-4 md:py-6">
      <script type="application/ld+json" {...rawHtml(scriptJson(data))} />
      <ViewCount productId={product.id} />
      <Breadcrumbs
        items={crumbs.map(({ label, path }) => ({ label, href: href(locale, path) }))}
        label={common("breadcrumbs")}
        className="mb-3 md:mb-5"
      />
      <ProductView
        product={product}
        facts={facts}
        tallPictures={tallPictures}
        summary={summary}
        locale={locale}
      />
      <section className="mt-12 max-w-3xl md:mt-16">
        <h2 className="mb-4 font-semibold text-lg">{t("description")}</h2>
        {description ? (
          <div className="prose wrap-anywhere" {...rawHtml(description)} />
        ) : (
          <p className="text-ink-faint">{t("noDescription")}</p>
        )}
        <ProductMedia media={product.media} locale={locale} />
        <ProductTags product={product} locale={locale} />
      </section>
      {related.length > 0 && (
        <section className="mt-14 md:mt-20">
          <h2 className="mb-5 font-semibold text-lg">{t("related")}</h2>
          <ProductGrid cards={related} locale={locale} />
        </section>
      )}
    </div>
  );
}
