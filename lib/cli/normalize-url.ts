/**
 * A request's address with a path that can be decoded. Next answers 500 to a malformed escape (`/api/products/%ff`);
 * read as plain text it reaches whoever serves that address, who says in its own words that it names nothing.
 */
export function normalizeUrl(url: string): string {
  const [path = ""] = url.split("?", 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll("%", "%25") + url.slice(path.length);
  }
}
