/** `OPTIONS *` asks about the server as a whole; a client may also name the server it means. (RFC 9112 §3.2) */
function originForm(target: string): string {
  if (target === "*") return "/";
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  return local === target || local.startsWith("/") ? local : `/${local}`;
}

/**
 * A request's target as an address of this server with a path that can be decoded. Next answers 500 to a malformed escape (`/api/products/%ff`);
 * read as plain text it reaches whoever serves that address, who says in its own words that it names nothing.
 */
export function normalizeUrl(target: string): string {
  const url = originForm(target);
  const [path = ""] = url.split("?", 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll("%", "%25") + url.slice(path.length);
  }
}
