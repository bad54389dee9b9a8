import type { ReactNode } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** Rows of one kind below each other. */
export function AdminList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line rounded-lg border border-line bg-surface shadow-sm"
    >
      {children}
    </ul>
  );
}

type AdminEmptyProps = {
  locale: Locale;
  /** Where everything is shown; without it nothing narrows the list. */
  all?: string | undefined;
  title: string;
  body?: string;
};

/** A list without rows: nothing fits the filter, or there is nothing yet. */
export function AdminEmpty({ locale, all, title, body }: AdminEmptyProps) {
  const t = getTranslator(locale, "admin.none");
  if (all === undefined)
    return (
      <EmptyState drawing={<OpenLetter />} title={title}>
        {body}
      </EmptyState>
    );
  return (
    <EmptyState
      drawing={<SearchLantern />}
      title={t("title")}
      action={
        <Link href={all} className={buttonStyles()}>
          {t("all")}
        </Link>
      }
    >
      {t("body")}
    </EmptyState>
  );
}
