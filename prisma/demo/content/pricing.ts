import type { Random } from "../random";

/** The share of its new price that a thing fetches, by condition level 0–10. */
const worth = [0.1, 0.12, 0.16, 0.22, 0.28, 0.35, 0.43, 0.52, 0.64, 0.78, 1];

/** Rounds yuan to a price a seller would write, in fen. */
function roundPrice(yuan: number): number {
  if (yuan < 20) return Math.max(3, Math.round(yuan)) * 100 - 10;
  if (yuan < 100) return Math.round(yuan) * 100;
  if (yuan < 1000) return (Math.round(yuan / 10) * 10 - (Math.round(yuan) % 2 === 0 ? 2 : 1)) * 100;
  return (Math.round(yuan / 50) * 50 - 1) * 100;
}

/** Prices in fen for each share of the base price, and the price when new where the seller names one. */
export function price(random: Random, range: [number, number], level: number, shares: number[]) {
  // Squared, because cheap things are commoner than dear ones.
  const base = range[0] + (range[1] - range[0]) * random.next() ** 2;
  const prices = shares.map((share) => roundPrice(base * share * (worth[level] ?? 1)));
  const highest = Math.max(...prices);
  const named = level < 10 ? random.chance(0.75) : random.chance(0.3);
  const original = roundPrice(base * Math.max(...shares) * (level < 10 ? 1 : 1.15 + random.next() * 0.25));
  return { prices, original: named && original > highest ? original : null };
}
