/** Round values for an axis from 0 to at least `max`, in at most `intervals` equal steps of 1, 2 or 5 times a power of ten. */
export function axisTicks(max: number, intervals = 4): number[] {
  const rough = Math.max(max, 1) / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  // Counts of things have no half steps.
  const step = Math.max(1, factor * power);
  const count = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
