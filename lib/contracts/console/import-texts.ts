import { z } from "zod";
import { type CellFault, cellFaults } from "@/lib/domain/imports/importer";
import { Platform } from "@/lib/generated/prisma/enums";
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

const platforms = z.enum(Platform);

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

/** What every column is called, by its name. */
export function columnNames(locale: Locale): Record<string, string> {
  const ofPlatforms = platforms.options.flatMap((name) => [`${name}.handle`, `${name}.followers`]);
  const all = [...columns.options, ...ofPlatforms];
  return Object.fromEntries(all.map((column) => [column, columnText(locale, column)]));
}

const examples: Partial<Record<z.output<typeof columns>, string>> = {
  platform: "tiktok",
  handle: "xiaoman.tea",
  followers: "82000",
  engagement_percent: "4.2",
  name: "小满的茶桌",
  bio: "每周一泡，聊聊器物与茶。",
  region: "CN",
  languages: "zh, en",
  tags: "手工, 茶道",
  email: "xiaoman@example.com",
  price_from: "800",
  price_to: "1500",
  last_active_at: "2026-01-02",
};

/** The columns of a table to begin from, with a row as it may be filled in. */
export function exampleRow(locale: Locale): { columns: string[]; example: string[] } {
  const named = columns.options.filter((column) => examples[column] !== undefined);
  return {
    columns: named.map((column) => columnText(locale, column)),
    example: named.map((column) => examples[column] ?? ""),
  };
}
