import type { CasePlace } from "@/lib/domain/moderation/list-cases";
import { intOf, maxId } from "@/lib/text/url-values";

/** Where the list of cases goes on, as the URL carries it: `3-1767225600000-12`. */
export function placeText({ persons, oldestAt, productId }: CasePlace): string {
  return `${persons}-${oldestAt.getTime()}-${productId}`;
}

/** The place that a URL names, or undefined. */
export function placeOf(text: string | undefined): CasePlace | undefined {
  const [first, moment = "", last] = text?.split("-") ?? [];
  const [persons, productId] = [intOf(first, 1, maxId), intOf(last, 1, maxId)];
  if (!persons || !productId || !/^\d{1,14}$/.test(moment)) return undefined;
  return { persons, oldestAt: new Date(Number(moment)), productId };
}
