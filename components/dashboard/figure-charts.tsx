import { Card, CardHeader } from "@/components/ui/card";
import type { Figures } from "@/lib/domain/dashboard/get-figures";
import { getFormat } from "@/lib/i18n/get-format";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type ChartBar, chartBars } from "./chart-bars";
import { ChartTable } from "./chart-table";
import { type Series, StackedBars } from "./stacked-bars";

type FigureChartsProps = { locale: Locale; figures: Figures };

/** Intents by what became of them, and revenue, over the range; each with its table. */
export function FigureCharts({ locale, figures }: FigureChartsProps) {
  const t = getTranslator(locale, "overview.chart");
  const format = getFormat(locale);
  const bars = chartBars(figures.days);
  const weekly = figures.days.length > bars.length;
  const unit = t(weekly ? "perWeek" : "perDay");
  const shared = { locale, bars, weekly };
  return (
    <div className="grid gap-4 lg:gap-6 xl:grid-cols-2">
      <FigureChart
        {...shared}
        title={t("byStatus")}
        lead={t("byStatusLead", { unit })}
        axis={t("intentsUnit")}
        series={[
          { name: "deal", label: t("deal"), fill: "fill-accent" },
          { name: "waiting", label: t("waiting"), fill: "fill-accent/40" },
          { name: "failed", label: t("failed"), fill: "fill-ink-faint" },
          { name: "cancelled", label: t("cancelled"), fill: "fill-line-strong" },
        ]}
        values={({ counts }) => [
          counts.SUCCESS + counts.RECEIVED,
          counts.PENDING,
          counts.FAILED,
          counts.CANCELLED,
        ]}
        spell={format.number}
      />
      <FigureChart
        {...shared}
        title={t("revenue")}
        lead={t("revenueLead", { unit })}
        axis={t("revenueUnit")}
        series={[{ name: "revenue", label: t("revenue"), fill: "fill-accent" }]}
        values={({ revenueMinor }) => [revenueMinor / 100]}
        spell={(yuan) => format.money(Math.round(yuan * 100))}
      />
    </div>
  );
}

type FigureChartProps = {
  locale: Locale;
  bars: readonly ChartBar[];
  weekly: boolean;
  title: string;
  lead: string;
  axis: string;
  series: readonly Series[];
  values: (bar: ChartBar) => number[];
  spell: (value: number) => string;
};

function FigureChart({ locale, bars, weekly, title, lead, axis, series, values, spell }: FigureChartProps) {
  const t = getTranslator(locale, "overview.chart");
  const format = getFormat(locale);
  // The dates are local days already: only their figures are to be worded.
  const word = new Intl.DateTimeFormat(languageTags[locale], {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const dayOf = (bar: ChartBar) => word.format(new Date(`${bar.day}T00:00:00Z`));
  const whenOf = (bar: ChartBar) => (weekly ? t("week", { day: dayOf(bar) }) : dayOf(bar));
  const read = bars.map((bar) => ({ bar, values: values(bar) }));
  const sums = series.map((_, part) => read.reduce((sum, { values }) => sum + (values[part] ?? 0), 0));
  const summary = series.map(({ label }, part) => `${label} ${spell(sums[part] ?? 0)}`).join(" · ");
  return (
    <Card className="flex min-w-0 flex-col">
      <CardHeader title={title} description={lead} />
      <div className="flex-1 px-5 pt-4 pb-4">
        <p aria-hidden="true" className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-xs">
          {series.map(({ name, label, fill }, part) => (
            <span key={name} className="inline-flex items-center gap-1.5 tabular-nums">
              <svg aria-hidden="true" width="10" height="10">
                <rect width="10" height="10" rx="2" className={fill} />
              </svg>
              {label} {spell(sums[part] ?? 0)}
            </span>
          ))}
          <span className="text-ink-faint">{axis}</span>
        </p>
        <StackedBars
          bars={read.map(({ bar, values }) => ({
            key: bar.day,
            label: dayOf(bar),
            title: [
              whenOf(bar),
              ...series.map(({ label }, part) => `${label} ${spell(values[part] ?? 0)}`),
            ].join(" · "),
            values,
          }))}
          series={series}
          label={`${title}: ${summary}`}
          tick={format.compact}
        />
      </div>
      <ChartTable
        caption={t("tableOf", { title })}
        summary={t("asTable")}
        head={[t("date"), ...series.map(({ label }) => label)]}
        rows={read.map(({ bar, values }) => ({
          key: bar.day,
          label: whenOf(bar),
          cells: values.map((value) => spell(value)),
        }))}
      />
    </Card>
  );
}
