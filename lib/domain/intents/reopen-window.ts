/** For how long the seller can take an answer back, in milliseconds. */
export const reopenMs = 10 * 60_000;
