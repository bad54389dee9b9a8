import { env } from "@/lib/env";
import { createFormat } from "./format";
import type { Locale } from "./locales";

/** The formats of a language in the shop's time zone, for server components; client components use `useFormat`. */
export function getFormat(locale: Locale) {
  return createFormat(locale, env.APP_TIMEZONE);
}
