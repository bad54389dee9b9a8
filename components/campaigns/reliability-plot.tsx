"use client";

import { useTranslations } from "use-intl";
import type { ReliabilityView } from "@/lib/contracts/console/willingness";
import { useFormat } from "@/lib/i18n/use-format";

const [left, top, size] = [58, 10, 250];
const [width, height] = [left + size + 22, top + size + 44];
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

const x = (share: number) => left + share * size;
const y = (share: number) => top + (1 - share) * size;
const percent = (share: number) => `${Math.round(share * 100)}%`;

type Model = NonNullable<ReliabilityView["model"]>;

/** Of creators whom the model had not seen: what it foretold, against what came. On the line, it was right. */
export function ReliabilityPlot({ reliability: { prior, model } }: { reliability: ReliabilityView }) {
  const t = useTranslations("campaigns.figures");
  const format = useFormat();
  if (!model) return <p className="text-ink-soft text-sm">{t("noModel", { prior: percent(prior) })}</p>;
  const { bins, brier, brier_of_prior: ofPrior } = model;
  const summary = t("reliabilitySummary", {
    ...{ answers: format.number(model.sample_size), creators: format.number(model.creators) },
    ...{ brier: brier.toFixed(3), prior: ofPrior.toFixed(3) },
  });
  return (
    <figure className="max-w-md">
      <svg
        role="img"
        aria-label={`${t("reliability")}: ${summary}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        className="block h-auto max-w-full text-ink-faint text-xs tabular-nums"
      >
        <Axes labels={{ predicted: t("predicted"), observed: t("observed") }} />
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} strokeDasharray="4 4" className="stroke-line-strong" />
        <Points bins={bins} />
      </svg>
      <figcaption className="mt-2 text-ink-soft text-sm">{summary}</figcaption>
      <div className="sr-only">
        <table>
          <caption>{t("reliability")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("predicted")}</th>
              <th scope="col">{t("observed")}</th>
              <th scope="col">{t("answers")}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ predicted, observed, count }) => (
              <tr key={predicted}>
                <th scope="row">{percent(predicted)}</th>
                <td>{percent(observed)}</td>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Axes({ labels }: { labels: { predicted: string; observed: string } }) {
  return (
    <g fill="currentColor">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            {...{ x1: x(0), x2: x(1), y1: y(tick), y2: y(tick) }}
            className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
          />
          <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {percent(tick)}
          </text>
          <text x={x(tick)} y={top + size + 18} textAnchor="middle">
            {percent(tick)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={top + size + 38} textAnchor="middle">
        {labels.predicted}
      </text>
      <text transform={`translate(14 ${y(0.5)}) rotate(-90)`} textAnchor="middle">
        {labels.observed}
      </text>
    </g>
  );
}

/** Each with the range that chance alone explains, at two standard errors. */
function Points({ bins }: { bins: Model["bins"] }) {
  return bins.map(({ predicted, observed, count }) => {
    const spread = 2 * Math.sqrt((observed * (1 - observed)) / Math.max(1, count));
    const [low, high] = [Math.max(0, observed - spread), Math.min(1, observed + spread)];
    return (
      <g key={predicted}>
        <line
          {...{ x1: x(predicted), x2: x(predicted), y1: y(low), y2: y(high) }}
          strokeWidth="2"
          className="stroke-ink-faint"
        />
        <circle cx={x(predicted)} cy={y(observed)} r="4.5" className="fill-accent" />
      </g>
    );
  });
}
