import { isName } from "@/lib/text/clean";
import type { DraftContent } from "./draft-content";

const rules = {
  name: ({ title }) => !isName(title),
  picture: ({ images }) => images.length === 0,
  category: ({ categoryId }) => categoryId === null,
  price: ({ skus }) => skus.length === 0 || skus.some(({ priceMinor }) => priceMinor === null),
  stock: ({ skus }) => skus.some(({ stock }) => stock === null),
  options: ({ skus }) => skus.some(({ attributes }) => attributes.some(({ name, value }) => !name || !value)),
  description: ({ description }) => description === "",
} as const satisfies Record<string, (content: DraftContent) => boolean>;

export type DraftPart = keyof typeof rules;

export const draftParts = Object.keys(rules).filter((part): part is DraftPart => part in rules);

/** What a draft lacks before it can be published, in the order of the form. */
export const missingParts = (content: DraftContent): DraftPart[] =>
  draftParts.filter((part) => rules[part](content));
