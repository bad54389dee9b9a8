export type ScoringRequest = {
  taskId: string;
  /** In minor units of CNY. */
  rewardMinor: number | null;
  categoryId: number | null;
  creators: readonly {
    creatorId: number;
    priceFromMinor: number | null;
    priceToMinor: number | null;
    lastActiveAt: Date | null;
    categoryIds: readonly number[];
    /** Of so many answers so many were willing. */
    willing: number;
    answers: number;
  }[];
};

/** A scorer that did not answer, or not with scores; the message is for the log. */
export class ScoringFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ScoringFailure";
  }
}

/** Says how likely creators are to want an offer. It is told ids and figures, no name and no address. */
export interface ScoringPort {
  /** Probabilities by creator; whom it leaves out it does not know. Throws `ScoringFailure`. */
  score(request: ScoringRequest, signal?: AbortSignal): Promise<Map<number, number>>;
}
