import { Pager } from "@/components/admin/pager";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Avatar } from "@/components/ui/avatar";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { CustomerPage } from "@/lib/domain/customers/browse-customers";
import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { customerName } from "./customer-name";
import { CustomerSums } from "./customer-sums";
import { RecentPurchases } from "./recent-purchases";

type CustomerListProps = {
  locale: Locale;
  page: CustomerPage;
  q: string | undefined;
  /** Whether this is not the first page. */
  moved: boolean;
  isAdmin: boolean;
};

/** Who has sent intents, with what they amount to and the latest of them. */
export function CustomerList({ locale, page, q, moved, isAdmin }: CustomerListProps) {
  const { items, next, previous } = page;
  const path = href(locale, sellerRoutes.customers);
  const vain = items.length === 0 && next !== null;
  if (items.length === 0 && !vain) return <Nothing locale={locale} q={q} moved={moved} isAdmin={isAdmin} />;
  return (
    <>
      {vain && (
        <p role="status" className="py-10 text-center text-ink-soft text-sm">
          {getTranslator(locale, "seller")("customers.walkedOn")}
        </p>
      )}
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm empty:hidden">
        {items.map((customer) => (
          <Row key={customer.id} locale={locale} customer={customer} />
        ))}
      </ul>
      <Pager locale={locale} path={path} query={{ q }} next={next} previous={previous} moved={moved} />
    </>
  );
}

function Row({ locale, customer }: { locale: Locale; customer: SummedCustomer }) {
  const t = getTranslator(locale, "seller.customers");
  const format = getFormat(locale);
  return (
    <li className="grid gap-x-6 gap-y-3 p-4 sm:p-5 md:grid-cols-2 xl:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_9rem_21rem]">
      <div className="flex min-w-0 items-start gap-3">
        <Avatar name={customerName(customer)} />
        <div className="min-w-0">
          <Link
            href={href(locale, sellerRoutes.customer(customer.id))}
            className="block truncate font-medium text-sm hover:text-accent-ink"
          >
            {customerName(customer)}
          </Link>
          <p className="text-ink-faint text-xs">{t("since", { date: format.date(customer.createdAt) })}</p>
        </div>
      </div>
      <dl className="grid min-w-0 content-start gap-0.5 text-ink-soft text-sm">
        <dt className="sr-only">{t("phone")}</dt>
        <dd className="tabular-nums">
          {customer.phone && (
            <a href={`tel:${customer.phone}`} className="hover:text-ink">
              {customer.phone}
            </a>
          )}
        </dd>
        <dt className="sr-only">{t("address")}</dt>
        <dd className="wrap-anywhere">{customer.defaultAddress}</dd>
      </dl>
      <CustomerSums locale={locale} customer={customer} />
      <div>
        <p className="sr-only">{t("recent")}</p>
        <RecentPurchases locale={locale} purchases={customer.recent} />
      </div>
    </li>
  );
}

type NothingProps = Omit<CustomerListProps, "page">;

function Nothing({ locale, q, moved, isAdmin }: NothingProps) {
  const t = getTranslator(locale, "seller");
  const all = (
    <Link href={href(locale, sellerRoutes.customers)} className={buttonStyles()}>
      {t("customers.showAll")}
    </Link>
  );
  if (q)
    return (
      <EmptyState drawing={<SearchLantern />} title={t("customers.noneTitle")} action={all}>
        {t("customers.noneBody")}
      </EmptyState>
    );
  if (moved) return <EmptyState drawing={<OpenLetter />} title={t("customers.pageEmpty")} action={all} />;
  return (
    <EmptyState drawing={<OpenLetter />} title={t("customers.emptyTitle")}>
      {t(isAdmin ? "admin.customersEmpty" : "customers.emptyBody")}
    </EmptyState>
  );
}
