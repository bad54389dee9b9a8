"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { languageTags } from "@/lib/i18n/locales";
import { useFormat } from "@/lib/i18n/use-format";
import { BarChart } from "./bar-chart";
import { DaysTable } from "./days-table";

export type Day = { date: string; intents: number; revenueMinor: number };

const metrics = ["intents", "revenue"] as const;
type Metric = (typeof metrics)[number];

/** Intents or revenue of the last 30 days; a pointed day's figure stands in the heading. */
export function DaysChart({ days }: { days: readonly Day[] }) {
  const t = useTranslations("seller.chart");
  const locale = useLocale();
  const format = useFormat();
  const [metric, setMetric] = useState<Metric>("intents");
  const [active, setActive] = useState<string | null>(null);
  // The dates are local days already: only their figures are to be worded.
  const day = new Intl.DateTimeFormat(languageTags[locale], {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const dayLabel = (date: string) => day.format(new Date(`${date}T00:00:00Z`));

  const figure = (of: Day) => (metric === "intents" ? of.intents : of.revenueMinor / 100);
  const spell = (of: Day) =>
    metric === "intents" ? format.number(of.intents) : format.money(of.revenueMinor);
  const total = {
    date: "",
    intents: days.reduce((sum, { intents }) => sum + intents, 0),
    revenueMinor: days.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0),
  };
  const summary =
    metric === "intents"
      ? t("intentsTotal", { total: total.intents })
      : t("revenueTotal", { total: format.money(total.revenueMinor) });
  const pointed = days.find(({ date }) => date === active);

  return (
    <Card>
      <header className="flex flex-wrap items-start justify-between gap-3 px-5 pt-5">
        <div className="min-w-0">
          <h2 className="font-semibold text-base">{t("title")}</h2>
          <p className="mt-0.5 text-ink-soft text-sm tabular-nums">
            {pointed ? `${dayLabel(pointed.date)} · ${spell(pointed)}` : summary}
          </p>
        </div>
        <fieldset className="flex rounded-md bg-sunken p-0.5">
          <legend className="sr-only">{t("metric")}</legend>
          {metrics.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={metric === name}
              onClick={() => setMetric(name)}
              className={cn(
                "min-h-8 rounded-[8px] px-3 text-sm transition-colors",
                metric === name
                  ? "bg-surface font-medium text-ink shadow-sm"
                  : "text-ink-soft hover:text-ink",
              )}
            >
              {t(name)}
            </button>
          ))}
        </fieldset>
      </header>
      <div className="px-5 pt-4 pb-4">
        <p aria-hidden="true" className="mb-1 text-ink-faint text-xs">
          {t(metric === "intents" ? "intentsUnit" : "revenueUnit")}
        </p>
        <div className="relative">
          <BarChart
            bars={days.map((of) => ({ key: of.date, label: dayLabel(of.date), value: figure(of) }))}
            label={`${t("title")}: ${summary}`}
            tick={format.compact}
            active={active}
            onActive={setActive}
          />
          {total.intents === 0 && (
            <p className="absolute inset-0 grid place-items-center pb-7 text-ink-faint text-sm">
              {t("empty")}
            </p>
          )}
        </div>
        {metric === "revenue" && <p className="mt-1 text-ink-faint text-xs">{t("revenueNote")}</p>}
      </div>
      <DaysTable
        rows={days.map((of) => ({ key: of.date, day: dayLabel(of.date), value: spell(of) }))}
        head={t(metric)}
      />
    </Card>
  );
}
