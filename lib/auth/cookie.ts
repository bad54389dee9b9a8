/** The names that next-auth uses itself, so that the browser's session and a contract's login are one. */
export const sessionCookieNames = ["__Secure-next-auth.session-token", "next-auth.session-token"] as const;

/** A `Set-Cookie` value that signs the browser in until `expiresAt`; `secure` over https. */
export function sessionCookie(token: string, expiresAt: Date, secure: boolean): string {
  const [secureName, plainName] = sessionCookieNames;
  const pair = `${secure ? secureName : plainName}=${token}`;
  const attributes = `Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Lax`;
  return `${pair}; ${attributes}${secure ? "; Secure" : ""}`;
}

/** A `Set-Cookie` value that signs the browser out. */
export function expiredSessionCookie(secure: boolean): string {
  return sessionCookie("", new Date(0), secure);
}

/** The token in a `Cookie` header, if any. Both names are read, because http and https may lead to one server. */
export function readSessionCookie(header: string | null): string | undefined {
  const [secureName, plainName] = sessionCookieNames;
  return readCookie(header, secureName) ?? readCookie(header, plainName);
}

/** The value of a cookie in a `Cookie` header, if any. */
export function readCookie(header: string | null, name: string): string | undefined {
  const pairs = header?.split(";").map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
