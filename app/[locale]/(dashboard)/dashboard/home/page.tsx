import type { Metadata } from "next";
import { type Featured, HomeForm } from "@/components/admin/home-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { getHomeArrangement } from "@/lib/domain/home/featured-query";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "home");

export default sellerPage("home", async ({ locale, context }) => {
  const t = getTranslator(locale, "admin.home");
  const { products, shops } = await getHomeArrangement(context);
  const shownProducts: Featured[] = products.map((product) => ({
    id: product.id,
    name: localized(locale, product.title, product.titleEn),
    imageUrl: product.images[0]?.url ?? null,
    shown: product.status === "ONLINE",
  }));
  const shownShops: Featured[] = shops.map((shop) => ({
    id: shop.id,
    name: localized(locale, shop.name, shop.nameEn),
    shown: shop.products.length > 0,
  }));
  return (
    <ClientMessages locale={locale} namespaces={["admin"]}>
      <PageHeader title={t("title")} description={t("lead")} />
      <HomeForm
        key={JSON.stringify([products, shops].map((rows) => rows.map(({ id }) => id)))}
        products={shownProducts}
        shops={shownShops}
      />
    </ClientMessages>
  );
});
