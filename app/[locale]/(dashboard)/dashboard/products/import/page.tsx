import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecentImports } from "@/components/creators/import/recent-imports";
import { UploadCard } from "@/components/creators/import/upload-card";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { ColumnHelp } from "@/components/seller-products/import/column-help";
import { ImportPanel } from "@/components/seller-products/import/import-panel";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { importView } from "@/lib/contracts/console/imports";
import { DomainError } from "@/lib/domain/errors";
import { getImport, listImports } from "@/lib/domain/imports/get-import";
import { columnHeading, productColumns } from "@/lib/domain/product-files/columns";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { uuidIn } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { loadChoices } from "../load-choices";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "productImport");

async function loadImport({ context }: SellerPage, id: string) {
  try {
    const found = await getImport(context, { id });
    if (found.kind !== "PRODUCTS") notFound();
    return { view: importView(found), choices: await loadChoices(context) };
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("productImport", async (page) => {
  const { locale, context, search } = page;
  const t = getTranslator(locale, "products");
  const id = uuidIn(search.id);
  const [found, recent] = await Promise.all([
    id ? loadImport(page, id) : null,
    listImports(context, { kind: "PRODUCTS", page: { number: 1, size: 10 } }),
  ]);
  const path = href(locale, sellerRoutes.productImport);
  const columns = Object.fromEntries(
    productColumns.map((column) => [column, columnHeading(column, locale)] as const),
  );
  const others = recent.items.filter((one) => one.id !== found?.view.import_id);
  return (
    <ClientMessages locale={locale} namespaces={["creators", "products"]}>
      <Breadcrumbs
        items={[
          { label: t("title"), href: href(locale, sellerRoutes.products) },
          { label: t("imports.open") },
        ]}
        label={getTranslator(locale, "common")("breadcrumbs")}
        className="mb-2"
      />
      <PageHeader title={t("imports.title")} description={t("imports.lead")} />
      <div className="grid gap-6">
        {found ? (
          <ImportPanel
            key={found.view.import_id}
            initial={found.view}
            choices={found.choices}
            columns={columns}
          />
        ) : (
          <UploadCard path={path} kind="products" formats={t("imports.formats")} accept=".csv,.tsv,.txt" />
        )}
        {(!found || others.length > 0) && (
          <RecentImports locale={locale} imports={others} route={sellerRoutes.productImport} />
        )}
        {!found && <ColumnHelp locale={locale} columns={Object.values(columns)} />}
      </div>
    </ClientMessages>
  );
});
