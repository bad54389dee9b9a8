/** What a reply may mean to a model. That someone opts out is for exact words to say, never for a guess. */
export const readableClasses = [
  "interested",
  "counter_offer",
  "question",
  "later",
  "declined",
  "unclear",
] as const;
export type ReadableClass = (typeof readableClasses)[number];

/** A model that reads a reply where words do not decide. It is given no tools, and answers one word of a list. */
export interface ReadingPort {
  /** Throws where it does not answer, or not with one of the words. */
  read(reply: string, signal?: AbortSignal): Promise<ReadableClass>;
}
