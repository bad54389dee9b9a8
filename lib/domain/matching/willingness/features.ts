import { logit } from "./logistic";

/** How a creator answered before. */
export type Record = { willing: number; answers: number };

/** As much of a creator as says whether an offer suits them. */
export type Receiver = {
  priceFromMinor: number | null;
  priceToMinor: number | null;
  lastActiveAt: Date | null;
  categoryIds: readonly number[];
};

export type Offer = { rewardMinor: number | null; categoryId: number | null };

/** What is known of the whole market. */
export type Surroundings = {
  /** The share of willing answers. */
  prior: number;
  /** When the most recent activity of anyone is from: imports may be old, and all of them are. */
  newest: Date;
  parents: ReadonlyMap<number, number | null>;
};

/** As many answers of the average creator are added to those of each. */
const strength = 4;
const dayMs = 86_400_000;

/** In the order of the values of `featuresOf`. */
export const featureNames = ["rate", "price", "priceKnown", "activity", "category"] as const;

/** More of these never makes a willing answer less likely. */
export const risingFeatures = [featureNames.indexOf("rate"), featureNames.indexOf("price")];

/** The share of willing answers, drawn towards everyone's where there are few. */
export function smoothedRate({ willing, answers }: Record, prior: number): number {
  return (willing + strength * prior) / (answers + strength);
}

/** How much is paid of what is asked, as a logarithm: 0 is just that. Beyond three quarters less or twice as much nothing changes. */
function priceFit({ priceFromMinor, priceToMinor }: Receiver, { rewardMinor }: Offer): number | null {
  const asked = priceFromMinor ?? priceToMinor;
  if (!asked || !rewardMinor) return null;
  return Math.max(Math.log(0.25), Math.min(Math.log(2), Math.log(rewardMinor / asked)));
}

/** 1 for one of their categories, a half for a neighbor of one or where it is not known. */
function categoryFit({ categoryIds }: Receiver, { categoryId }: Offer, { parents }: Surroundings): number {
  if (categoryId === null || categoryIds.length === 0) return 0.5;
  if (categoryIds.includes(categoryId)) return 1;
  const parent = parents.get(categoryId) ?? categoryId;
  return categoryIds.some((own) => own === parent || parents.get(own) === parent) ? 0.5 : 0;
}

/** 0 for who published just now, falling with the months since; two months where it is not known. */
function activity({ lastActiveAt }: Receiver, { newest }: Surroundings): number {
  const days = lastActiveAt ? Math.max(0, (newest.getTime() - lastActiveAt.getTime()) / dayMs) : 60;
  return -Math.log1p(days / 30);
}

export function featuresOf(
  record: Record,
  receiver: Receiver,
  offer: Offer,
  surroundings: Surroundings,
): number[] {
  const { prior } = surroundings;
  const price = priceFit(receiver, offer);
  return [
    logit(smoothedRate(record, prior)) - logit(prior),
    price ?? 0,
    price === null ? 0 : 1,
    activity(receiver, surroundings),
    categoryFit(receiver, offer, surroundings),
  ];
}
