import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { languageTags, locales } from "@/lib/i18n/locales";

/** A page by its path without language. */
export type SitemapEntry = { path: string; changed?: Date };

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const absolute = (path: string) => escapeXml(new URL(path, env.APP_URL).href);

/** The list of the sitemap's files. */
export function sitemapIndex(parts: readonly string[]): string {
  const files = parts.map((part) => `<sitemap><loc>${absolute(`/sitemap.xml?part=${part}`)}</loc></sitemap>`);
  return `${declaration}\n<sitemapindex xmlns="${namespace}">${files.join("\n")}</sitemapindex>\n`;
}

/** One file: every page in every language, each naming all of its translations. */
export function urlSet(entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap(({ path, changed }) => {
    const links = locales.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${languageTags[locale]}" href="${absolute(href(locale, path))}"/>`,
    );
    const date = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return locales.map(
      (locale) => `<url><loc>${absolute(href(locale, path))}</loc>${date}${links.join("")}</url>`,
    );
  });
  const names = `xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `${declaration}\n<urlset ${names}>${urls.join("\n")}</urlset>\n`;
}
