import { axisTicks } from "./chart-scale";

export type Series = { name: string; label: string; fill: string };

export type StackedBar = {
  key: string;
  /** Under the bar. */
  label: string;
  /** What a pointer reads. */
  title: string;
  /** In the order of the series, the lowest first. */
  values: readonly number[];
};

type StackedBarsProps = {
  bars: readonly StackedBar[];
  series: readonly Series[];
  /** What the chart shows, in a sentence, for those who do not see it. */
  label: string;
  /** Words for a tick of the value axis. */
  tick: (value: number) => string;
};

const top = 8;
const plot = 160;
const height = top + plot + 28;
const mostLabels = 5;

/** Bars with both axes, drawn by the server. Widths are percentages, so it fits its place without being measured. */
export function StackedBars({ bars, series, label, tick }: StackedBarsProps) {
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const ticks = axisTicks(Math.max(0, ...totals));
  const max = ticks.at(-1) ?? 1;
  const y = (value: number) => top + plot - (value / max) * plot;
  const slot = 100 / Math.max(1, bars.length);
  const every = Math.max(1, Math.ceil(bars.length / mostLabels));
  return (
    <div className="flex text-ink-faint text-xs">
      <svg width="48" height={height} aria-hidden="true" className="shrink-0 tabular-nums">
        {ticks.map((value) => (
          <text key={value} x="40" y={y(value)} dy="0.32em" textAnchor="end" fill="currentColor">
            {tick(value)}
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
        {bars.map((bar, index) => {
          const fromEnd = bars.length - 1 - index;
          const bounds = stack(bar.values);
          return (
            <g key={bar.key}>
              <title>{bar.title}</title>
              {series.map(({ name, fill }, part) => {
                const [low, high] = bounds[part] ?? [0, 0];
                return (
                  high > low && (
                    <rect
                      key={name}
                      {...{ x: `${slot * (index + 0.16)}%`, width: `${slot * 0.68}%` }}
                      {...{ y: y(high), height: y(low) - y(high) }}
                      className={fill}
                    />
                  )
                );
              })}
              <rect
                {...{ x: `${slot * index}%`, width: `${slot}%`, y: 0, height: top + plot }}
                fill="transparent"
              />
              {fromEnd % every === 0 && (
                <text
                  x={`${slot * (index + 0.5)}%`}
                  y={top + plot + 20}
                  textAnchor={fromEnd === 0 && bars.length > 1 ? "end" : "middle"}
                  dx={fromEnd === 0 && bars.length > 1 ? "0.6em" : undefined}
                  fill="currentColor"
                >
                  {bar.label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Where each part of a bar begins and ends. */
function stack(values: readonly number[]): [number, number][] {
  const bounds: [number, number][] = [];
  for (const value of values) {
    const low = bounds.at(-1)?.[1] ?? 0;
    bounds.push([low, low + value]);
  }
  return bounds;
}
