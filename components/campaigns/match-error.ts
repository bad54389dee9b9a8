import { matchErrors } from "@/lib/domain/matching/match-failure";

/** The text of why a search failed; a code that is not known is an error of ours. */
export const matchErrorKey = (code: string | null) =>
  matchErrors.find((known) => known === code) ?? "internal";
