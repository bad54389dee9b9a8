import { defaultLocale, isLocale, type Locale } from "./locales";

/**
 * The URL of a page in a language: `/products` in Chinese, `/en/products` in English.
 * `path` starts with a slash and may carry a query and a fragment.
 */
export function href(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  const isHome = path === "/" || path.startsWith("/?") || path.startsWith("/#");
  return `/${locale}${isHome ? path.slice(1) : path}`;
}

/** The path without its language: the inverse of `href`, which also accepts the internal `/zh/…`. */
export function withoutLocale(pathname: string): string {
  const [, first, ...rest] = pathname.split("/");
  return isLocale(first) ? `/${rest.join("/")}` : pathname;
}

/** The `alternates` of a page's metadata: its canonical URL and its translations. */
export function alternates(locale: Locale, path: string) {
  return {
    canonical: href(locale, path),
    languages: { "zh-CN": href("zh", path), en: href("en", path), "x-default": href(defaultLocale, path) },
  };
}
