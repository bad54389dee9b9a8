"use client";

import { axisTicks } from "./chart-scale";

export type Bar = { key: string; label: string; value: number };

type BarChartProps = {
  bars: readonly Bar[];
  /** What the chart shows, in a sentence, for those who do not see it. */
  label: string;
  /** Words for a tick of the value axis. */
  tick: (value: number) => string;
  active: string | null;
  onActive: (key: string | null) => void;
};

const top = 8;
const plot = 176;
const height = top + plot + 28;
/** A label under every seventh bar, counted from the last. */
const labelEvery = 7;

/** Bars over days with both axes. Widths are percentages, so it fits its place without being measured. */
export function BarChart({ bars, label, tick, active, onActive }: BarChartProps) {
  const ticks = axisTicks(Math.max(0, ...bars.map(({ value }) => value)));
  const max = ticks.at(-1) ?? 1;
  const y = (value: number) => top + plot - (value / max) * plot;
  const slot = 100 / Math.max(1, bars.length);
  return (
    <div className="flex text-ink-faint text-xs">
      <svg width="48" height={height} aria-hidden="true" className="shrink-0 tabular-nums">
        {ticks.map((value) => (
          <text key={value} x="40" y={y(value)} dy="0.32em" textAnchor="end" fill="currentColor">
            {tick(value)}
          </text>
        ))}
      </svg>
      <svg
        role="img"
        aria-label={label}
        height={height}
        className="min-w-0 flex-1 overflow-visible"
        onPointerLeave={() => onActive(null)}
      >
        {ticks.map((value) => (
          <line
            key={value}
            x1="0"
            x2="100%"
            y1={y(value)}
            y2={y(value)}
            className={value === 0 ? "stroke-line-strong" : "stroke-line"}
          />
        ))}
        {bars.map(({ key, label, value }, index) => {
          const fromEnd = bars.length - 1 - index;
          return (
            <g key={key}>
              <rect
                x={`${slot * (index + 0.16)}%`}
                width={`${slot * 0.68}%`}
                y={y(value)}
                height={(value / max) * plot}
                rx="2"
                className={active === null || active === key ? "fill-accent" : "fill-accent/45"}
              />
              {fromEnd % labelEvery === 0 && (
                <text
                  x={`${slot * (index + 0.5)}%`}
                  y={top + plot + 20}
                  textAnchor={fromEnd === 0 ? "end" : "middle"}
                  dx={fromEnd === 0 ? "0.6em" : undefined}
                  fill="currentColor"
                >
                  {label}
                </text>
              )}
              <rect
                x={`${slot * index}%`}
                width={`${slot}%`}
                y="0"
                height={height}
                fill="transparent"
                onPointerEnter={() => onActive(key)}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
