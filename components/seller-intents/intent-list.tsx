import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { InboxPage } from "@/lib/domain/intents/list-inbox";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { BulkBar } from "./bulk-bar";
import { IntentCard } from "./intent-card";
import { IntentPages } from "./intent-pages";
import { type IntentQuery, intentHref, isFiltered } from "./intent-query";
import { IntentTable } from "./intent-table";
import { SelectBox } from "./select-box";
import { SelectionProvider } from "./selection";

type IntentListProps = { locale: Locale; page: InboxPage; query: IntentQuery; isAdmin: boolean };

/** The inbox as a table, on a phone as cards, newest first. What an answer to several has done stays when none is left. */
export function IntentList({ locale, page, query, isAdmin }: IntentListProps) {
  const { items } = page;
  const isEmpty = items.length === 0 && !page.next && !page.previous;
  const pending = isAdmin ? [] : items.filter(({ status }) => status === "PENDING");
  const names = Object.fromEntries(pending.map(({ id, contactName }) => [id, contactName]));
  return (
    <SelectionProvider choosable={pending.map(({ id }) => id)}>
      {isEmpty ? (
        <Nothing locale={locale} query={query} isAdmin={isAdmin} />
      ) : (
        <Rows locale={locale} items={items} isAdmin={isAdmin} />
      )}
      <BulkBar names={names} />
      <IntentPages locale={locale} path={href(locale, sellerRoutes.intents)} page={page} query={query} />
    </SelectionProvider>
  );
}

type RowsProps = Pick<IntentListProps, "locale" | "isAdmin"> & Pick<InboxPage, "items">;

function Rows({ locale, items, isAdmin }: RowsProps) {
  return (
    <>
      <div className="max-md:hidden print:block">
        <IntentTable locale={locale} intents={items} isAdmin={isAdmin} />
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm empty:hidden md:hidden print:hidden">
        {items.map((intent) => (
          <li key={intent.id}>
            <IntentCard
              locale={locale}
              intent={intent}
              isAdmin={isAdmin}
              select={
                intent.status === "PENDING" &&
                !isAdmin && <SelectBox id={intent.id} name={intent.contactName} />
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Nothing({ locale, query, isAdmin }: Omit<IntentListProps, "page">) {
  const t = getTranslator(locale, "seller");
  const path = href(locale, sellerRoutes.intents);
  const link = (
    <Link href={`${path}?status=all`} className={buttonStyles()}>
      {t("intents.showAll")}
    </Link>
  );
  if (query.after || query.before)
    return (
      <EmptyState
        drawing={<OpenLetter />}
        title={t("intents.pageEmpty")}
        action={
          <Link href={intentHref(path, query, {})} className={buttonStyles()}>
            {t("intents.toNewest")}
          </Link>
        }
      />
    );
  if (isFiltered(query))
    return (
      <EmptyState drawing={<SearchLantern />} title={t("intents.noneTitle")} action={link}>
        {t("intents.noneBody")}
      </EmptyState>
    );
  if (query.status === "all")
    return (
      <EmptyState drawing={<OpenLetter />} title={t("intents.emptyTitle")}>
        {t(isAdmin ? "admin.intentsEmpty" : "intents.emptyBody")}
      </EmptyState>
    );
  const waiting = query.status === "pending";
  return (
    <EmptyState
      drawing={<OpenLetter />}
      title={t(waiting ? "intents.emptyPending" : "intents.noneTitle")}
      action={link}
    >
      {t(waiting ? "intents.emptyPendingBody" : "intents.noneBody")}
    </EmptyState>
  );
}
