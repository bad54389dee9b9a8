import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColumnHelp } from "@/components/creators/import/column-help";
import { ImportPanel } from "@/components/creators/import/import-panel";
import { RecentImports } from "@/components/creators/import/recent-imports";
import { UploadCard } from "@/components/creators/import/upload-card";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { columnNames, exampleRow } from "@/lib/contracts/console/import-texts";
import { importView } from "@/lib/contracts/console/imports";
import { DomainError } from "@/lib/domain/errors";
import { getImport, listImports } from "@/lib/domain/imports/get-import";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { uuidIn } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> =>
  sellerTitle(props, "creatorImport");

async function loadImport({ context }: SellerPage, id: string) {
  try {
    const found = await getImport(context, { id });
    if (found.kind !== "CREATORS") notFound();
    return importView(found);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

export default sellerPage("creatorImport", async (page) => {
  const { locale, context, search } = page;
  const t = getTranslator(locale, "creators");
  const id = uuidIn(search.id);
  const [found, recent] = await Promise.all([
    id ? loadImport(page, id) : null,
    listImports(context, { page: { number: 1, size: 10 } }),
  ]);
  const path = href(locale, sellerRoutes.creatorImport);
  const list = href(locale, sellerRoutes.creators);
  const columns = columnNames(locale);
  const others = recent.items.filter((one) => one.id !== found?.import_id);
  return (
    <ClientMessages locale={locale} namespaces={["creators"]}>
      <Breadcrumbs
        items={[{ label: t("title"), href: list }, { label: t("import") }]}
        label={getTranslator(locale, "common")("breadcrumbs")}
        className="mb-2"
      />
      <PageHeader title={t("imports.title")} description={t("imports.lead")} />
      <div className="grid gap-6">
        {found ? (
          <ImportPanel key={found.import_id} initial={found} list={list} path={path} columns={columns} />
        ) : (
          <UploadCard path={path} />
        )}
        {(!found || others.length > 0) && <RecentImports locale={locale} imports={others} />}
        {!found && <ColumnHelp locale={locale} {...exampleRow(locale)} />}
      </div>
    </ClientMessages>
  );
});
