import { ChevronFirst, ChevronLeft, ChevronRight } from "lucide-react";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export type Query = Readonly<Record<string, string | undefined>>;

type PagerProps = {
  locale: Locale;
  path: string;
  /** What else the URL says. */
  query: Query;
  /** Where the list goes on, as `after` carries it; null at its end. */
  next: string | number | null;
  /** As `before` carries it; null at its beginning. Absent where one can only go back to the start. */
  previous?: number | null;
  /** Whether this is not the first page. */
  moved: boolean;
};

export function queryPath(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}

/** The way through a list that is read from a row on, as links. Nothing for a single page. */
export function Pager({ locale, path, query, next, previous, moved }: PagerProps) {
  const t = getTranslator(locale, "admin");
  if (next === null && !moved) return null;
  const styles = buttonStyles({ size: "sm" });
  return (
    <nav aria-label={t("pager.label")} className="mt-6 flex flex-wrap justify-center gap-2">
      {moved && (
        <Link href={queryPath(path, query)} className={buttonStyles({ size: "sm", variant: "ghost" })}>
          <ChevronFirst aria-hidden="true" />
          {t("pager.first")}
        </Link>
      )}
      {previous != null && (
        <Link href={queryPath(path, { ...query, before: String(previous) })} rel="prev" className={styles}>
          <ChevronLeft aria-hidden="true" />
          {t("pager.previous")}
        </Link>
      )}
      {next !== null && (
        <Link href={queryPath(path, { ...query, after: String(next) })} rel="next" className={styles}>
          {t("pager.next")}
          <ChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
