/** Why a task is FAILED; the texts stand under the same codes in `lib/i18n/<locale>/matching.json`. */
export const matchErrors = ["no_tags", "internal"] as const;

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
