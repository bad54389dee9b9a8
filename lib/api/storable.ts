/** PostgreSQL keeps neither NUL nor half a surrogate pair, which JSON can spell. */
const isStorableText = (text: string) => !text.includes("\0") && text.isWellFormed();

/** Whether every text in a JSON value, names included, is one that can be stored. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return isStorableText(value);
  if (value === null || typeof value !== "object") return true;
  return Object.entries(value).every(([key, inner]) => isStorableText(key) && isStorable(inner));
}

/** Parses JSON; throws a `SyntaxError` for what is none or says what can't be stored. */
export function parseStorable(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // The walk is only worth it when the text may have one of them, raw or escaped.
  if (/\0|\\u(0000|d[89a-f])/i.test(text) && !isStorable(value)) throw new SyntaxError("not storable");
  return value;
}
