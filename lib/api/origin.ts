import { env } from "../env";
import type { Locale } from "../i18n/locales";
import type { View } from "./contract";
import { isTrustedOrigin } from "./cors";

const hostPattern = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/** Scheme and host by which the caller reached us; `request.url` does not carry them behind a server. */
export function originOf(request: Request): string {
  const { headers } = request;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "";
  const proto = headers.get("x-forwarded-proto")?.split(",")[0] === "https" ? "https" : "http";
  return hostPattern.test(host) ? `${proto}://${host}` : new URL(request.url).origin;
}

/** What presenters know of a request: its language, the shop's time zone, and how addresses of ours become absolute. */
export function viewOf(origin: string, locale: Locale): View {
  const timeZone = env.APP_TIMEZONE;
  return { origin, locale, timeZone, absolute: (url) => (url.startsWith("/") ? origin + url : url) };
}

/**
 * Whether a browser sent this from a page that is neither ours nor one of those that `CORS_ORIGINS` names. Browsers tell
 * in `Sec-Fetch-Site`, older ones in `Origin`; callers that send neither are no browsers and carry no ambient cookie.
 */
export function isCrossOrigin({ headers }: Request, origin: string): boolean {
  const sender = headers.get("origin");
  if (isTrustedOrigin(sender)) return false;
  const site = headers.get("sec-fetch-site");
  return site === null ? sender !== null && sender !== origin : site !== "same-origin";
}
