import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import type { InboxPage } from "@/lib/domain/intents/list-inbox";
import { cursorText } from "@/lib/domain/keyset";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type IntentQuery, intentHref } from "./intent-query";

type IntentPagesProps = {
  locale: Locale;
  /** Of the list, with language. */
  path: string;
  page: InboxPage;
  query: IntentQuery;
};

/** To what is newer and what is older; a search that looked at many in vain goes on from there. */
export function IntentPages({ locale, path, page, query }: IntentPagesProps) {
  const t = getTranslator(locale, "seller");
  const { previous, next, items } = page;
  if (!previous && !next) return null;
  const vain = items.length === 0;
  return (
    <>
      {vain && (
        <p role="status" className="mt-4 text-center text-ink-soft text-sm">
          {t("intents.walkedOn")}
        </p>
      )}
      <nav aria-label={t("intents.pages")} className="mt-6 flex justify-center gap-2 print:hidden">
        {previous && (
          <Link
            rel="prev"
            href={intentHref(path, query, { before: cursorText(previous) })}
            className={buttonStyles({ size: "sm" })}
          >
            {t(vain ? "intents.walkBack" : "intents.newer")}
          </Link>
        )}
        {next && (
          <Link
            rel="next"
            href={intentHref(path, query, { after: cursorText(next) })}
            className={buttonStyles({ size: "sm" })}
          >
            {t(vain ? "intents.walkOn" : "intents.older")}
          </Link>
        )}
      </nav>
    </>
  );
}
