import { ServiceError } from "@/lib/ports/service-error";

/** Why a task is FAILED; the texts stand under the same codes in `lib/i18n/<locale>/campaigns.json`. */
export const matchErrors = [
  "no_tags",
  "internal",
  "retrieval_timeout",
  "retrieval_unreachable",
  "retrieval_refused",
  "retrieval_bad_answer",
  "embeddings_timeout",
  "embeddings_unreachable",
  "embeddings_refused",
  "embeddings_bad_answer",
] as const;

export type MatchError = (typeof matchErrors)[number];

/** A run that cannot come to a result; trying again may help. */
export class MatchFailure extends Error {
  constructor(
    readonly code: MatchError,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "MatchFailure";
  }
}

/** What a service did wrong as the task's reason; throws anything else again. */
export function asMatchFailure(error: unknown): never {
  if (!(error instanceof ServiceError)) throw error;
  throw new MatchFailure(`${error.service}_${error.fault}`, { cause: error });
}
