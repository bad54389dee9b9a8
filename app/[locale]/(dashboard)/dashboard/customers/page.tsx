import type { Metadata } from "next";
import { Suspense } from "react";
import { CustomerList } from "@/components/customers/customer-list";
import { ExportDialog } from "@/components/customers/export-dialog";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { SearchBox } from "@/components/ui/search-box";
import { browseCustomers } from "@/lib/domain/customers/browse-customers";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { cleanLine } from "@/lib/text/clean";
import { idOf, type UrlQuery } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "customers");

const textOf = ({ q }: UrlQuery) => cleanLine(q ?? "").slice(0, 100) || undefined;

async function Customers({ locale, context, isAdmin, search }: SellerPage) {
  const [q, after, before] = [textOf(search), idOf(search.after), idOf(search.before)];
  const page = await browseCustomers(context, { text: q, page: { size: 20, after, before } });
  const moved = after !== undefined || before !== undefined;
  return <CustomerList locale={locale} page={page} q={q} moved={moved} isAdmin={isAdmin} />;
}

const CustomersPage = (page: SellerPage) => {
  const { locale, isAdmin, search } = page;
  const t = getTranslator(locale, "seller");
  const q = textOf(search);
  return (
    <>
      <PageHeader
        title={t("customers.title")}
        description={t(isAdmin ? "admin.customers" : "customers.description")}
        actions={<ExportDialog q={q} />}
      />
      <SearchBox
        action={href(locale, sellerRoutes.customers)}
        defaultValue={q}
        label={t("customers.search")}
        placeholder={t("customers.searchPlaceholder")}
        className="mb-5 max-w-md"
      />
      <Suspense key={JSON.stringify(search)} fallback={<ListSkeleton />}>
        <Customers {...page} />
      </Suspense>
    </>
  );
};

export default sellerPage("customers", CustomersPage);
