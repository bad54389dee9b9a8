import type { DayFigures } from "@/lib/domain/dashboard/get-figures";

/** What one bar stands for: so many days from `day` on. */
export type ChartBar = DayFigures & { length: number };

/** More bars than that are too thin to be read. */
const mostDays = 92;
const week = 7;

/** A bar for each day, or for each seven days of a long range, counted from its end so that the last are whole. */
export function chartBars(days: readonly DayFigures[]): ChartBar[] {
  if (days.length <= mostDays) return days.map((day) => ({ ...day, length: 1 }));
  const first = days.length % week;
  const starts = [
    ...(first > 0 ? [0] : []),
    ...Array.from({ length: (days.length - first) / week }, (_, n) => first + n * week),
  ];
  return starts.flatMap((start, index) => {
    const part = days.slice(start, starts[index + 1] ?? days.length);
    const [head, ...rest] = part;
    return head ? [rest.reduce(added, { ...head, length: 1 })] : [];
  });
}

function added(sum: ChartBar, day: DayFigures): ChartBar {
  const counts = { ...sum.counts };
  for (const status of ["PENDING", "SUCCESS", "FAILED", "CANCELLED", "RECEIVED"] as const)
    counts[status] += day.counts[status];
  return { ...sum, counts, revenueMinor: sum.revenueMinor + day.revenueMinor, length: sum.length + 1 };
}
