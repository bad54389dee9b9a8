import { z } from "zod";
import { type CellFault, cellFaults } from "@/lib/domain/imports/importer";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const columns = z.enum([
  "platform",
  "handle",
  "followers",
  "engagement_percent",
  "accounts",
  "name",
  "bio",
  "language",
  "languages",
  "region",
  "tags",
  "categories",
  "email",
  "price",
  "price_from",
  "price_to",
  "last_active_at",
]);

const platforms = z.enum([
  "TIKTOK",
  "DOUYIN",
  "XIAOHONGSHU",
  "BILIBILI",
  "WEIBO",
  "KUAISHOU",
  "WECHAT",
  "INSTAGRAM",
  "YOUTUBE",
]);

/** What a column is called in a language: `price_from`, `TIKTOK.handle`. */
export function columnText(locale: Locale, column: string): string {
  const t = getTranslator(locale, "creators");
  const [first = "", second] = column.split(".");
  const platform = platforms.safeParse(first);
  if (platform.success) {
    const name = t(`platform.${platform.data}`);
    const text = second === "followers" ? "imports.platformFollowers" : "imports.platformHandle";
    return t(text, { platform: name });
  }
  const known = columns.safeParse(column);
  return known.success ? t(`imports.columns.${known.data}`) : column;
}

const isFault = (code: string): code is CellFault => cellFaults.some((fault) => fault === code);

/** What is wrong with a cell, in words. */
export function faultText(locale: Locale, code: string): string {
  return isFault(code) ? getTranslator(locale, "creators")(`imports.cellFaults.${code}`) : code;
}

export function importText(locale: Locale, key: "rowNumber" | "errorColumn"): string {
  return getTranslator(locale, "creators")(`imports.${key}`);
}
