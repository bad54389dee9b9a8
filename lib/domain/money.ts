/** The largest price in minor units (9,999,999.99), so that it fits the column and sums stay exact. */
export const maxPriceMinor = 999_999_999;

/** 19.9 → 1990. The value has at most two decimals; contracts check that before. */
export function minorFromDecimal(value: number): number {
  return Math.round(value * 100);
}

/** 1990 → 19.9 */
export function decimalFromMinor(minor: number): number {
  return minor / 100;
}

/** Whether a number is an amount of money: finite, not negative, at most two decimals. */
export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && Number(value.toFixed(2)) === value;
}

/** 1990 → "19.90" */
export function fixedFromMinor(minor: number): string {
  return (minor / 100).toFixed(2);
}
