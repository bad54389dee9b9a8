import { maxTagLength } from "../catalog/match-tags";

/** A creator's tags as match tags are spelled, so that equal ones are found equal: NFKC, lower case, each once. */
export function creatorTags(tags: readonly string[]): string[] {
  const spelled = tags.map((tag) => tag.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim());
  return [...new Set(spelled)].filter((tag) => tag !== "" && [...tag].length <= maxTagLength);
}
