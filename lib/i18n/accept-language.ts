// Read by the server on Node itself, hence the extension in the import.
import Negotiator from "negotiator";
import { defaultLocale, isLocale, type Locale, locales } from "./locales.ts";

/** What a header leaves unsaid: any other language is as good as none; of these the first of ours is taken. */
const otherwise = ", *;q=0.001";

/** A weight that is none: its language is wanted all the same. */
const noWeight = /;\s*q=(?![01](?:\.|,|$))[^,]*/gi;

/** The language that `Accept-Language` prefers among ours, by its weights; Chinese where it names none, or refuses all. */
export function preferredLocale(header: string | null | undefined): Locale {
  if (!header) return defaultLocale;
  const readable = header.replace(noWeight, "") + otherwise;
  const preferred = new Negotiator({ headers: { "accept-language": readable } }).language([...locales]);
  return isLocale(preferred) ? preferred : defaultLocale;
}

type Arrival = {
  acceptLanguage: string | undefined;
  cookie: string | undefined;
  fetchSite: string | undefined;
};

/**
 * In which language the home page greets: the one that was chosen here before, else the browser's. Whoever comes from
 * one of our pages has a language already, and asks for the Chinese page.
 */
export function arrivalLocale({ acceptLanguage, cookie, fetchSite }: Arrival): Locale {
  if (fetchSite === "same-origin") return defaultLocale;
  const chosen = cookie?.match(/(?:^|;\s*)locale=(\w+)/)?.[1];
  return isLocale(chosen) ? chosen : preferredLocale(acceptLanguage);
}
