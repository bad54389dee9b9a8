/** A page number out of the URL; anything that is none is the first page. */
export function pageOf(value: string | undefined): number {
  const page = Number(value);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** An id out of the URL, or undefined. */
export function idOf(value: string | undefined): number | undefined {
  return value && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

/** One of the known names out of the URL, or undefined. */
export function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | undefined {
  return known.find((name) => name === value);
}

/** `path` with those parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}
