import type { Metadata } from "next";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { IntentList } from "@/components/seller-intents/intent-list";
import { ChipLink } from "@/components/ui/chip";
import { TabLinks } from "@/components/ui/tab-links";
import { intentStatuses, intentStatusSchema } from "@/lib/contracts/storefront/enums";
import { findProduct } from "@/lib/domain/catalog/get-product";
import { totalIntentsByStatus } from "@/lib/domain/dashboard/stats-by-status";
import { listSellerIntents } from "@/lib/domain/intents/list-seller-intents";
import { href } from "@/lib/i18n/href";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf, oneOf, pageOf } from "@/lib/text/url-values";
import { withQuery } from "../../search";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "intents");

const statuses = intentStatusSchema.options;

function filterOf({ search }: SellerPage) {
  return { status: oneOf(search.status, statuses), product: idOf(search.product) };
}

async function Intents(page: SellerPage) {
  const { status, product } = filterOf(page);
  const intents = await listSellerIntents(page.context, {
    status: status && intentStatuses[status],
    productId: product,
    page: { number: pageOf(page.search.page), size: 20 },
  });
  const query = { status, product: product?.toString() };
  return <IntentList locale={page.locale} page={intents} query={query} isAdmin={page.isAdmin} />;
}

const IntentsPage = async (page: SellerPage) => {
  const { locale, context, isAdmin, search } = page;
  const t = getTranslator(locale, "seller");
  const filter = filterOf(page);
  const [{ counts }, product] = await Promise.all([
    totalIntentsByStatus(context),
    filter.product ? findProduct(context, filter.product) : null,
  ]);
  const path = href(locale, sellerRoutes.intents);
  const tab = (status: (typeof statuses)[number] | undefined) => ({
    href: withQuery(path, { ...filter, status }),
    label: status ? t(`intentStatus.${status}`) : t("intents.all"),
    // The figures are of all products, so they would be wrong beside those of one.
    count: filter.product || !status ? undefined : counts[intentStatuses[status]],
    current: filter.status === status,
  });
  return (
    <>
      <PageHeader
        title={t("intents.title")}
        description={t(isAdmin ? "admin.intents" : "intents.description")}
      />
      <TabLinks label={t("intents.status")} tabs={[undefined, ...statuses].map(tab)} />
      {filter.product && (
        <div className="mt-4">
          <ChipLink href={withQuery(path, { status: filter.status })} removeLabel={t("intents.clearProduct")}>
            {t("intents.onlyProduct", {
              name: product ? localized(locale, product.title, product.titleEn) : `#${filter.product}`,
            })}
          </ChipLink>
        </div>
      )}
      <div className="mt-4">
        <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton tall />}>
          <Intents {...page} />
        </Suspense>
      </div>
    </>
  );
};

export default sellerPage("intents", IntentsPage);
