import type { Scored } from "./words/rank";

/** What an outside service is asked; filters in the words of the creator contract. */
export type RetrievalRequest = {
  tags: readonly string[];
  filters: Readonly<Record<string, unknown>>;
  limit: number;
};

/** A service that knows the market's creators by their ids. */
export interface Retrieval {
  /** The best first, scores from 0 to 1, nobody twice. Throws `ServiceError`. */
  search(request: RetrievalRequest, signal?: AbortSignal): Promise<Scored[]>;
}
