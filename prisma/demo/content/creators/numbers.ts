import type { Random } from "../../random";

/** A standard normal value (Box–Muller). */
export function bell(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Half have fewer than twelve thousand, one in a hundred more than four hundred thousand, a few millions. */
export function followersOf(random: Random): number {
  return Math.round(Math.min(9_000_000, Math.max(900, 12_000 * Math.exp(1.55 * bell(random)))));
}

/** Reactions per thousand followers: about ninety for a thousand, twelve for a million. */
export function engagementOf(random: Random, followers: number): number {
  const typical = 90 * (followers / 1000) ** -0.29;
  return Math.round(Math.min(240, Math.max(2, typical * Math.exp(0.4 * bell(random)))));
}

/** As people say prices: 350, 1,200, 18,000. */
function rounded(yuan: number): number {
  const step = yuan < 500 ? 10 : yuan < 2000 ? 50 : yuan < 10_000 ? 100 : 1000;
  return Math.max(50, Math.round(yuan / step) * step);
}

/** What a post costs, in minor units: some six hundred yuan with ten thousand followers, 3,500 with a hundred thousand. */
export function pricesOf(random: Random, followers: number): { from: number; to: number } {
  const from = rounded(0.45 * followers ** 0.78 * Math.exp(0.4 * bell(random)));
  return { from: from * 100, to: rounded(from * (1.3 + random.next())) * 100 };
}
