import type { Metadata } from "next";
import { Suspense } from "react";
import { CustomerList } from "@/components/customers/customer-list";
import { ListSkeleton } from "@/components/dashboard/list-skeleton";
import { PageHeader } from "@/components/layout/page-header";
import { listCustomers } from "@/lib/domain/customers/list-customers";
import { getTranslator } from "@/lib/i18n/translator";
import { pageOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { type SellerPage, sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "customers");

async function Customers({ locale, context, isAdmin, search }: SellerPage) {
  const customers = await listCustomers(context, { page: { number: pageOf(search.page), size: 20 } });
  return <CustomerList locale={locale} page={customers} isAdmin={isAdmin} />;
}

const CustomersPage = (page: SellerPage) => {
  const t = getTranslator(page.locale, "seller");
  return (
    <>
      <PageHeader
        title={t("customers.title")}
        description={t(page.isAdmin ? "admin.customers" : "customers.description")}
      />
      <Suspense key={page.search.page} fallback={<ListSkeleton />}>
        <Customers {...page} />
      </Suspense>
    </>
  );
};

export default sellerPage("customers", CustomersPage);
