/** `path` with those parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : []));
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}
