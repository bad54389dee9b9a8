import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TabLinks } from "@/components/ui/tab-links";
import { lengthOf, localDay, maxDays } from "@/lib/domain/dashboard/day-range";
import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { presets, type RangeQuery } from "./range-query";
import { sellerRoutes } from "./seller-routes";

type RangeBarProps = { locale: Locale; range: RangeQuery; now: Date };

/** Which days the figures are of: a few spans as links, or any days by a form that works without JavaScript. */
export function RangeBar({ locale, range, now }: RangeBarProps) {
  const t = getTranslator(locale, "overview.range");
  const path = href(locale, sellerRoutes.overview);
  const { from, to, preset, clamped } = range;
  const word = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: "medium", timeZone: "UTC" });
  const spell = (day: string) => word.format(new Date(`${day}T00:00:00Z`));
  const today = localDay(now);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <TabLinks
          label={t("label")}
          tabs={presets.map((days) => ({
            href: `${path}?days=${days}`,
            label: t("preset", { days }),
            current: preset === days,
          }))}
        />
        <form key={`${from} ${to}`} action={path} className="flex flex-wrap items-end gap-3">
          <Field label={t("from")} className="w-36 max-sm:flex-1">
            <Input type="date" name="from" defaultValue={from} max={today} required />
          </Field>
          <Field label={t("to")} className="w-36 max-sm:flex-1">
            <Input type="date" name="to" defaultValue={to} max={today} required />
          </Field>
          <Button type="submit">{t("apply")}</Button>
        </form>
      </div>
      <p className="text-ink-soft text-xs">
        {t("shown", { from: spell(from), to: spell(to), days: lengthOf(range), zone: zoneName(locale, now) })}
        {clamped && ` ${t("clamped", { days: maxDays })}`}
      </p>
    </div>
  );
}

/** What people call the shop's time zone. */
function zoneName(locale: Locale, now: Date): string {
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone: env.APP_TIMEZONE,
    timeZoneName: "long",
  });
  return format.formatToParts(now).find(({ type }) => type === "timeZoneName")?.value ?? env.APP_TIMEZONE;
}
