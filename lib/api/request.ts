import { DomainError } from "../domain/errors";
import { defaultLocale, isLocale, type Locale } from "../i18n/locales";

/** The first language of `Accept-Language` that we speak; Chinese when none. */
export function localeOf(request: Request): Locale {
  for (const part of (request.headers.get("accept-language") ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return defaultLocale;
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
