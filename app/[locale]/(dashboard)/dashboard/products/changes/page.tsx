import type { Metadata } from "next";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { ChangeList } from "@/components/seller-products/changes/change-list";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { changeSetView } from "@/lib/contracts/console/changes";
import { listChangeSets } from "@/lib/domain/changes/list-changes";
import { pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { pageOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { sellerPage } from "../../../seller-page";
import { loadChoices } from "../load-choices";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "changes");

export default sellerPage("changes", async ({ locale, context, search }) => {
  const t = getTranslator(locale, "products");
  const [page, choices] = await Promise.all([
    listChangeSets(context, { page: { number: pageOf(search.page), size: 20 } }),
    loadChoices(context),
  ]);
  return (
    <ClientMessages locale={locale} namespaces={["products"]}>
      <PageHeader title={t("history.title")} description={t("history.body")} />
      {page.items.length === 0 ? (
        <EmptyState drawing={<EmptyShopDrawing />} title={t("history.emptyTitle")}>
          {t("history.emptyBody")}
        </EmptyState>
      ) : (
        <ChangeList sets={page.items.map(changeSetView)} choices={choices} />
      )}
      <Pagination
        page={page.number}
        pageCount={pageCount(page)}
        path={href(locale, sellerRoutes.changes)}
        className="mt-6"
      />
    </ClientMessages>
  );
});
