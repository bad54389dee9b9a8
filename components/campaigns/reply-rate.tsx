"use client";

import { useLocale, useTranslations } from "use-intl";
import { axisTicks } from "@/components/dashboard/chart-scale";
import type { CampaignStatsView } from "@/lib/contracts/console/campaign-stats";
import { languageTags } from "@/lib/i18n/locales";
import { useFormat } from "@/lib/i18n/use-format";

type Rate = CampaignStatsView["reply_rate"][number];

const channels = ["email", "tk_dm", "tk_plan"] as const satisfies readonly Rate["channel"][];
const [top, plot] = [8, 96];
const height = top + plot + 24;

/** For each channel and day the talks that began, and how many of them were answered since. */
export function ReplyRate({ rates }: { rates: readonly Rate[] }) {
  const t = useTranslations("campaigns.figures");
  if (rates.length === 0) return <p className="text-ink-soft text-sm">{t("nothingSent")}</p>;
  // One scale for all, so that channels can be compared.
  const most = Math.max(...rates.map(({ sent }) => sent));
  return (
    <div className="grid gap-6">
      <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-xs">
        <Key className="fill-accent" label={t("replied")} />
        <Key className="fill-line-strong" label={t("unanswered")} />
        <span>{t("rateUnit")}</span>
      </p>
      {channels.map((channel) => {
        const days = rates.filter((rate) => rate.channel === channel);
        return days.length > 0 && <ChannelRate key={channel} channel={channel} days={days} most={most} />;
      })}
    </div>
  );
}

function Key({ className, label }: { className: string; label: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" width="10" height="10">
        <rect width="10" height="10" rx="2" className={className} />
      </svg>
      {label}
    </span>
  );
}

type ChannelRateProps = { channel: Rate["channel"]; days: readonly Rate[]; most: number };

const rateOf = ({ sent, replied }: Pick<Rate, "sent" | "replied">) =>
  `${Math.round((replied / sent) * 100)}%`;

function ChannelRate({ channel, days, most }: ChannelRateProps) {
  const t = useTranslations("campaigns.figures");
  const format = useFormat();
  const locale = useLocale();
  // The dates are local days already: only their figures are to be worded.
  const word = new Intl.DateTimeFormat(languageTags[locale], {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const label = (day: string) => word.format(new Date(`${day}T00:00:00Z`));
  const total = days.reduce(
    (sum, { sent, replied }) => ({ sent: sum.sent + sent, replied: sum.replied + replied }),
    { sent: 0, replied: 0 },
  );
  const summary = t("rateSummary", { ...total, rate: rateOf(total) });
  return (
    <figure>
      <figcaption className="mb-1 flex flex-wrap items-baseline justify-between gap-2 text-sm">
        <span className="font-medium">{t(`channels.${channel}`)}</span>
        <span className="text-ink-soft tabular-nums">{summary}</span>
      </figcaption>
      <Bars days={days} most={most} label={`${t(`channels.${channel}`)}: ${summary}`} word={label} />
      <div className="sr-only">
        <table>
          <caption>{t(`channels.${channel}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("sent")}</th>
              <th scope="col">{t("replied")}</th>
              <th scope="col">{t("rate")}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{label(day.day)}</th>
                <td>{format.number(day.sent)}</td>
                <td>{format.number(day.replied)}</td>
                <td>{rateOf(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

type BarsProps = { days: readonly Rate[]; most: number; label: string; word: (day: string) => string };

/** Widths are percentages, so that it fits its place without being measured. */
function Bars({ days, most, label, word }: BarsProps) {
  const format = useFormat();
  const ticks = axisTicks(most, 2);
  const max = ticks.at(-1) ?? 1;
  const y = (value: number) => top + plot - (value / max) * plot;
  const slot = 100 / Math.max(days.length, 14);
  const every = Math.max(1, Math.ceil(days.length / 7));
  return (
    <div className="flex text-ink-faint text-xs">
      <svg width="36" height={height} aria-hidden="true" className="shrink-0 tabular-nums">
        {ticks.map((value) => (
          <text key={value} x="30" y={y(value)} dy="0.32em" textAnchor="end" fill="currentColor">
            {format.compact(value)}
          </text>
        ))}
      </svg>
      <svg role="img" aria-label={label} height={height} className="min-w-0 flex-1 overflow-visible">
        {ticks.map((value) => (
          <line
            key={value}
            {...{ x1: "0", x2: "100%", y1: y(value), y2: y(value) }}
            className={value === 0 ? "stroke-line-strong" : "stroke-line"}
          />
        ))}
        {days.map(({ day, sent, replied }, index) => (
          <g key={day}>
            <rect
              {...{ x: `${slot * (index + 0.16)}%`, width: `${slot * 0.68}%` }}
              {...{ y: y(sent), height: (sent / max) * plot, rx: 2 }}
              className="fill-line-strong"
            />
            <rect
              {...{ x: `${slot * (index + 0.16)}%`, width: `${slot * 0.68}%` }}
              {...{ y: y(replied), height: (replied / max) * plot, rx: 2 }}
              className="fill-accent"
            />
            {index % every === 0 && (
              <text
                x={`${slot * (index + 0.5)}%`}
                y={top + plot + 18}
                textAnchor="middle"
                fill="currentColor"
              >
                {word(day)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
