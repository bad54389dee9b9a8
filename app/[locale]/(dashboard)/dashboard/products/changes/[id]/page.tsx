import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { ChangeItem } from "@/components/seller-products/changes/change-item";
import { ChangeRows } from "@/components/seller-products/changes/change-rows";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { changeRowView } from "@/lib/contracts/console/change-rows";
import { changeSetView } from "@/lib/contracts/console/changes";
import { getChangeSet, listChangeRows } from "@/lib/domain/changes/list-changes";
import { DomainError } from "@/lib/domain/errors";
import { pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { pageOf, uuidIn } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../../seller-page";
import { loadChoices } from "../../load-choices";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "change");

async function load({ context, params, search }: SellerPage) {
  const id = uuidIn(params.id);
  if (!id) notFound();
  try {
    const set = await getChangeSet(context, { id });
    const rows = await listChangeRows(context, { id, page: { number: pageOf(search.page), size: 50 } });
    return { set, rows, choices: await loadChoices(context) };
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("change", async (page) => {
  const { locale } = page;
  const t = getTranslator(locale, "products");
  const { set, rows, choices } = await load(page);
  return (
    <ClientMessages locale={locale} namespaces={["products"]}>
      <PageHeader
        title={t("history.detail")}
        actions={
          <Link href={href(locale, sellerRoutes.changes)} className={buttonStyles()}>
            {t("history.back")}
          </Link>
        }
      />
      <ul className="mb-6 rounded-lg border border-line bg-surface">
        <ChangeItem set={changeSetView(set)} choices={choices} />
      </ul>
      <ChangeRows rows={rows.items.map(changeRowView)} choices={choices} />
      <Pagination
        page={rows.number}
        pageCount={pageCount(rows)}
        path={href(locale, sellerRoutes.change(set.id))}
        className="mt-6"
      />
    </ClientMessages>
  );
});
