import { ChevronLeft, ChevronRight } from "lucide-react";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import { type Cursor, cursorText } from "@/lib/domain/keyset";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type ProductQuery, queryParams, withParams } from "./product-query";

type KeysetPagesProps = {
  locale: Locale;
  path: string;
  query: ProductQuery;
  next: Cursor | null;
  previous: Cursor | null;
};

/** The page before and the page after, as links. Nothing for a single page. */
export function KeysetPages({ locale, path, query, next, previous }: KeysetPagesProps) {
  const t = getTranslator(locale, "common");
  if (!next && !previous) return null;
  const to = (place: Record<string, string>) => withParams(path, { ...queryParams(query), ...place });
  return (
    <nav aria-label={t("pagination.label")} className="mt-5 flex justify-center gap-3">
      {previous && (
        <Link href={to({ before: cursorText(previous) })} rel="prev" className={buttonStyles()}>
          <ChevronLeft aria-hidden="true" />
          {t("pagination.previous")}
        </Link>
      )}
      {next && (
        <Link href={to({ after: cursorText(next) })} rel="next" className={buttonStyles()}>
          {t("pagination.next")}
          <ChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
