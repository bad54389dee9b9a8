import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Avatar } from "@/components/ui/avatar";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { CustomerWithPurchases } from "@/lib/domain/customers/list-customers";
import { type Page, pageCount } from "@/lib/domain/page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { customerName } from "./customer-name";
import { RecentPurchases } from "./recent-purchases";

type CustomerListProps = { locale: Locale; page: Page<CustomerWithPurchases>; isAdmin: boolean };

/** Who has sent intents, with the latest of them. */
export function CustomerList({ locale, page, isAdmin }: CustomerListProps) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const path = href(locale, sellerRoutes.customers);
  if (page.items.length === 0) {
    return (
      <EmptyState drawing={<OpenLetter />} title={t("customers.emptyTitle")}>
        {t(isAdmin ? "admin.customersEmpty" : "customers.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
        {page.items.map((customer) => (
          <li
            key={customer.id}
            className="grid gap-x-6 gap-y-3 p-4 sm:p-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_22rem]"
          >
            <div className="flex min-w-0 items-start gap-3">
              <Avatar name={customerName(customer)} />
              <div className="min-w-0">
                <Link
                  href={href(locale, sellerRoutes.customer(customer.id))}
                  className="block truncate font-medium text-sm hover:text-accent-ink"
                >
                  {customerName(customer)}
                </Link>
                <p className="text-ink-faint text-xs">
                  {t("customers.since", { date: format.date(customer.createdAt) })}
                </p>
              </div>
            </div>
            <dl className="grid content-start gap-0.5 text-ink-soft text-sm">
              <dt className="sr-only">{t("customers.phone")}</dt>
              <dd className="tabular-nums">
                {customer.phone && (
                  <a href={`tel:${customer.phone}`} className="hover:text-ink">
                    {customer.phone}
                  </a>
                )}
              </dd>
              <dt className="sr-only">{t("customers.address")}</dt>
              <dd className="wrap-anywhere">{customer.defaultAddress}</dd>
            </dl>
            <div>
              <p className="sr-only">{t("customers.recent")}</p>
              <RecentPurchases locale={locale} purchases={customer.recentPurchases} />
            </div>
          </li>
        ))}
      </ul>
      <Pagination page={page.number} pageCount={pageCount(page)} path={path} className="mt-6" />
    </>
  );
}
