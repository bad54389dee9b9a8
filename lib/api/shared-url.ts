/** How a URL that two documents claim is decided, beyond the header and the token. */
export type SharedUrl = {
  path: string;
  /** Query parameters that only one of the contracts documents. */
  parameters: Record<string, readonly string[]>;
  /** What answers when nothing has decided: one contract's name, or both bodies in one object. */
  fallback: string;
};

/** The value of `SharedUrl.fallback` that answers with both bodies merged. */
export const merged = "merged";
