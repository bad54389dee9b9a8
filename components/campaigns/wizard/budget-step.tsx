"use client";

import { useQuery } from "@tanstack/react-query";
import { CalendarClock, FlaskConical } from "lucide-react";
import { useTranslations } from "use-intl";
import { LocaleLink } from "@/components/layout/locale-link";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import { SkeletonText } from "@/components/ui/skeleton";
import { useFailure } from "@/components/ui/use-failure";
import { useFormat } from "@/lib/i18n/use-format";
import { ChannelNeeded } from "../budget/channel-needed";
import { ForecastChart } from "../budget/forecast-chart";
import { type Forecast, forecastQuery } from "../queries";
import { useDraft } from "./draft-context";
import { useFacts } from "./setup-facts";

const dayMs = 86_400_000;

/** How long it takes to write to those who are chosen, by budget and hours. */
export function BudgetStep() {
  const t = useTranslations("campaigns.budget");
  const failure = useFailure();
  const { task_id, channel } = useDraft().campaign;
  const { facts } = useFacts();
  const count = Math.max(facts.chosen, facts.drafts + facts.approved);
  const { data, error, refetch } = useQuery(forecastQuery(task_id, channel, count));
  if (!channel) return <ChannelNeeded />;
  if (error) return <ErrorState onRetry={refetch}>{failure(error)}</ErrorState>;
  return (
    <Card>
      <CardHeader
        title={t("title")}
        description={t(`channelIs.${channel}`)}
        actions={
          <LocaleLink
            href="/dashboard/campaigns/settings"
            className="text-accent-ink text-sm hover:underline"
          >
            {t("settings")}
          </LocaleLink>
        }
      />
      <CardBody>{data ? <Estimate forecast={data} /> : <SkeletonText lines={5} />}</CardBody>
    </Card>
  );
}

function Estimate({ forecast }: { forecast: Forecast }) {
  const t = useTranslations("campaigns.budget");
  const format = useFormat();
  const { count, ahead, sandbox, capacity, used, left, done_at, steps } = forecast;
  const [first] = steps;
  const days = done_at && first ? Math.ceil((Date.parse(done_at) - Date.parse(first.at)) / dayMs) : 0;
  const sentence =
    count === 0
      ? t("nobody")
      : done_at === null
        ? t("never", { left })
        : days <= 1
          ? t("today", { n: count })
          : days <= 14
            ? t("days", { n: count, days })
            : t("weeks", { n: count, weeks: Math.ceil(days / 7) });
  return (
    <div className="grid grid-cols-1 gap-5">
      <p role="status" className="flex items-start gap-3 font-medium text-base">
        <CalendarClock aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent-ink" />
        <span>
          {sentence}
          {done_at && count > 0 && (
            <span className="block font-normal text-ink-soft text-sm">
              {t("doneAt", { date: format.dateTime(done_at) })}
            </span>
          )}
        </span>
      </p>
      <dl className="grid grid-cols-2 gap-4 text-sm sm:grid-cols-3">
        <Figure
          label={t("quota")}
          value={t("quotaOf", { used: format.number(used), of: format.number(capacity) })}
        />
        <Figure label={t("ahead")} value={format.number(ahead)} />
        <Figure label={t("count")} value={format.number(count)} />
      </dl>
      {sandbox && (
        <p className="flex items-start gap-2 rounded-md bg-sunken px-4 py-3 text-ink-soft text-sm">
          <FlaskConical aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {t("sandbox")}
        </p>
      )}
      {forecast.channel === "email" && !forecast.one_click && (
        <p className="text-ink-soft text-sm">{t("noOneClick")}</p>
      )}
      {steps.length > 0 && <ForecastChart steps={steps} />}
    </div>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-ink-faint text-xs">{label}</dt>
      <dd className="font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
