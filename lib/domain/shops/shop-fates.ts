/** What becomes of a shop that nobody manages any more. */
export const shopFates = ["handed_over", "closed"] as const;

export type ShopFate = (typeof shopFates)[number];
