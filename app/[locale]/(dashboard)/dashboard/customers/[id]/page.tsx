import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CustomerCard } from "@/components/customers/customer-card";
import { customerName } from "@/components/customers/customer-name";
import { NotesCard } from "@/components/customers/notes-card";
import { PurchaseHistory } from "@/components/customers/purchase-history";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { PageHeader } from "@/components/layout/page-header";
import { DecisionDesk } from "@/components/seller-intents/decision-desk";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { getCustomer } from "@/lib/domain/customers/get-customer";
import { DomainError } from "@/lib/domain/errors";
import { listInbox } from "@/lib/domain/intents/list-inbox";
import { readCursor } from "@/lib/domain/keyset";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf } from "@/lib/text/url-values";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "customer");

const pageSize = 20;

async function load({ context, params, search }: SellerPage) {
  const customerId = idOf(params.id);
  if (!customerId) notFound();
  const place = { after: readCursor(search.after, "time"), before: readCursor(search.before, "time") };
  const [customer, page] = await Promise.all([
    getCustomer(context, customerId).catch((error) => {
      if (error instanceof DomainError && error.kind === "not_found") notFound();
      throw error;
    }),
    listInbox(context, { customerId }, { size: pageSize, ...place }),
  ]);
  return { customer, page };
}

const CustomerPage = async (asked: SellerPage) => {
  const { locale, isAdmin } = asked;
  const t = getTranslator(locale, "seller");
  const { customer, page } = await load(asked);
  const crumbs = [
    { label: t("customers.title"), href: href(locale, sellerRoutes.customers) },
    { label: customerName(customer) },
  ];
  return (
    <DecisionDesk>
      <Breadcrumbs items={crumbs} label={getTranslator(locale, "common")("breadcrumbs")} className="mb-2" />
      <PageHeader title={t("customers.historyOf", { name: customerName(customer) })} />
      <div className="grid grid-cols-1 gap-4 lg:gap-6">
        <CustomerCard locale={locale} customer={customer} />
        {!isAdmin && <NotesCard locale={locale} customer={customer} />}
        <PurchaseHistory locale={locale} customer={customer} page={page} isAdmin={isAdmin} />
      </div>
    </DecisionDesk>
  );
};

export default sellerPage("customer", CustomerPage);
