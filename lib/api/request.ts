import { DomainError } from "../domain/errors";
import { preferredLocale } from "../i18n/accept-language";
import type { Locale } from "../i18n/locales";

/** The language in which a request is answered. */
export function localeOf({ headers }: Request): Locale {
  return preferredLocale(headers.get("accept-language"));
}

/** Query parameters by name; a repeated one is an array, an empty one is absent. */
export function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name).filter((value) => value !== "");
    if (values.some((value) => value.includes("\0"))) throw new DomainError("request.malformed");
    if (values.length > 0) query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return query;
}
