import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyBasket, OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { addDays, type DayRange, localDay } from "@/lib/domain/dashboard/day-range";
import type { Figures as FiguresOf } from "@/lib/domain/dashboard/get-figures";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { BestProducts } from "./best-products";
import { wordDuration } from "./duration";
import { FigureCharts } from "./figure-charts";
import { sellerRoutes } from "./seller-routes";
import { type Stat, StatTiles } from "./stat-tiles";

type FiguresProps = { locale: Locale; figures: FiguresOf; range: DayRange; isAdmin: boolean };

/** The figures of a range, or why there are none: nothing has come yet, or nothing on these days. */
export function Figures({ locale, figures, range, isAdmin }: FiguresProps) {
  const t = getTranslator(locale, "overview.figures");
  if (figures.latestAt === null)
    return (
      <Framed>
        <EmptyState drawing={<OpenLetter />} title={t("newTitle")}>
          {t(isAdmin ? "newBodyAdmin" : "newBody")}
        </EmptyState>
      </Framed>
    );
  if (figures.intents === 0) {
    const to = localDay(figures.latestAt);
    const earlier = `${sellerRoutes.overview}?from=${addDays(to, -29)}&to=${to}`;
    return (
      <Framed>
        <EmptyState
          drawing={<EmptyBasket />}
          title={t("emptyTitle")}
          action={
            <Link href={href(locale, earlier)} scroll={false} className={buttonStyles()}>
              {t("emptyAction")}
            </Link>
          }
        >
          {t("emptyBody", { date: getFormat(locale).date(figures.latestAt) })}
        </EmptyState>
      </Framed>
    );
  }
  return (
    <>
      <StatTiles stats={statsOf(locale, figures, range)} />
      <section aria-label={t("definitions")} className="grid gap-1 text-ink-soft text-xs">
        <p className="max-w-prose">{t("revenueMeans")}</p>
        <p className="max-w-prose">{t("responseMeans")}</p>
      </section>
      <FigureCharts locale={locale} figures={figures} />
      <BestProducts locale={locale} products={figures.best} isAdmin={isAdmin} />
    </>
  );
}

const Framed = ({ children }: { children: React.ReactNode }) => (
  <div className="rounded-lg border border-line bg-surface shadow-sm">{children}</div>
);

function statsOf(locale: Locale, figures: FiguresOf, { from, to }: DayRange): Stat[] {
  const t = getTranslator(locale, "overview.figures");
  const format = getFormat(locale);
  const { intents, deals, answered, responseSeconds } = figures;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const inRange = `from=${from}&to=${to}`;
  return [
    {
      label: t("intents"),
      value: format.number(intents),
      hint:
        deals > 0
          ? t("intentsHint", { deals: format.number(deals), rate: percent.format(deals / intents) })
          : t("intentsNone"),
      href: href(locale, `${sellerRoutes.intents}?status=all&${inRange}`),
    },
    {
      label: t("revenue"),
      value: format.money(figures.revenueMinor),
      hint: t("revenueHint", { deals }),
      href: href(locale, `${sellerRoutes.intents}?status=success&${inRange}`),
    },
    {
      label: t("response"),
      value: responseSeconds === null ? t("unknown") : wordDuration(locale, responseSeconds),
      hint: answered > 0 ? t("responseHint", { n: answered }) : t("responseNone"),
      href: href(locale, `${sellerRoutes.intents}?status=pending`),
    },
    {
      label: t("customers"),
      value: format.number(figures.customers),
      hint: t("customersHint"),
      href: href(locale, sellerRoutes.customers),
    },
  ];
}
