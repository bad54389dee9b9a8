import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CustomerCard } from "@/components/customers/customer-card";
import { customerName } from "@/components/customers/customer-name";
import { PurchaseHistory } from "@/components/customers/purchase-history";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { getPurchaseHistory } from "@/lib/domain/customers/get-purchase-history";
import { DomainError } from "@/lib/domain/errors";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "customer");

async function loadHistory({ context, params }: SellerPage) {
  const customerId = idOf(params.id);
  if (!customerId) notFound();
  try {
    return await getPurchaseHistory(context, { customerId });
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

const CustomerPage = async (page: SellerPage) => {
  const { locale, isAdmin } = page;
  const t = getTranslator(locale, "seller");
  const { customer, intents } = await loadHistory(page);
  const crumbs = [
    { label: t("customers.title"), href: href(locale, sellerRoutes.customers) },
    { label: customerName(customer) },
  ];
  return (
    <>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t("customers.historyOf", { name: customerName(customer) })} />
      <div className="grid grid-cols-1 gap-4 lg:gap-6">
        <CustomerCard locale={locale} customer={customer} />
        <PurchaseHistory locale={locale} intents={intents} isAdmin={isAdmin} />
      </div>
    </>
  );
};

export default sellerPage("customer", CustomerPage);
