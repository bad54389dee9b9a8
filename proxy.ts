import { type NextRequest, NextResponse } from "next/server";
import { arrivalLocale } from "./lib/i18n/accept-language";
import { defaultLocale } from "./lib/i18n/locales";

/** Only the home page asks which language a visitor reads: every other address says it. */
export const config = { matcher: "/" };

export function proxy({ headers, nextUrl }: NextRequest): Response {
  const locale = arrivalLocale({
    acceptLanguage: headers.get("accept-language") ?? undefined,
    cookie: headers.get("cookie") ?? undefined,
    fetchSite: headers.get("sec-fetch-site") ?? undefined,
  });
  if (locale === defaultLocale) return NextResponse.next();
  const vary = "Accept-Language, Cookie, Sec-Fetch-Site";
  // Next takes no relative address here, and makes this one relative: no host of ours reaches the browser.
  return NextResponse.redirect(new URL(`/${locale}${nextUrl.search}`, nextUrl), { headers: { vary } });
}
