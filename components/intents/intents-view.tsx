import type { z } from "zod";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { routes } from "@/components/layout/routes";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import type { intentStatusSchema } from "@/lib/contracts/storefront/enums";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { type Page, pageCount } from "@/lib/domain/page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentItem } from "./intent-item";

type Status = z.infer<typeof intentStatusSchema>;

const tabs = ["pending", "success", "received", "failed", "cancelled"] as const satisfies Status[];

type IntentsViewProps = {
  intents: Page<Intent>;
  status: Status | undefined;
  customerId: number;
  locale: Locale;
};

/** What the visitor wanted to buy and what came of it. */
export function IntentsView({ intents, status, customerId, locale }: IntentsViewProps) {
  const t = getTranslator(locale, "intents");
  const path = href(locale, routes.intents);
  const tab = (value: Status | undefined, label: string) => ({
    href: value ? `${path}?status=${value}` : path,
    label,
    current: value === status,
  });
  return (
    <>
      <PageHeader title={t("title")} description={t("lead")} />
      <TabLinks
        label={t("tabs")}
        tabs={[tab(undefined, t("all")), ...tabs.map((value) => tab(value, t(`tab.${value}`)))]}
      />
      {intents.items.length > 0 ? (
        <ClientMessages locale={locale} namespaces={["intents"]}>
          <ul className="mt-5 grid gap-4">
            {intents.items.map((intent) => (
              <li key={intent.id}>
                <IntentItem intent={intent} customerId={customerId} locale={locale} />
              </li>
            ))}
          </ul>
        </ClientMessages>
      ) : (
        <Nothing filtered={status !== undefined || intents.number > 1} locale={locale} />
      )}
      <Pagination
        page={intents.number}
        pageCount={pageCount(intents)}
        path={path}
        query={{ status }}
        className="mt-8"
      />
    </>
  );
}

function Nothing({ filtered, locale }: { filtered: boolean; locale: Locale }) {
  const t = getTranslator(locale, "intents");
  return (
    <EmptyState
      drawing={<OpenLetter />}
      title={<h2>{filtered ? t("empty.some") : t("empty.all")}</h2>}
      action={
        <>
          <Link href={href(locale, routes.products)} className={buttonStyles({ variant: "primary" })}>
            {t("empty.browse")}
          </Link>
          {filtered && (
            <Link href={href(locale, routes.intents)} className={buttonStyles()}>
              {t("empty.showAll")}
            </Link>
          )}
        </>
      }
    >
      {filtered ? t("empty.someBody") : t("empty.allBody")}
    </EmptyState>
  );
}
