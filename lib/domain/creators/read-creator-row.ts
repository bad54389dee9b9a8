import { amount, band, date, email, items, line, lines, type Read, textOf } from "../imports/cell-values";
import type { CellError, Cells, RowRead } from "../imports/importer";
import { maxPriceMinor } from "../money";
import type { CreatorInput } from "./creator-input";
import { accountsIn } from "./import-accounts";
import { languageTagOf, regionOf } from "./places-and-languages";

/** Ids of categories by what people call them: id, name in either language. */
export type CategoryNames = ReadonlyMap<string, number>;

export const foldCategory = (name: string) => name.normalize("NFKC").toLowerCase().trim();

const mostProblems = 20;

/** What a row says of a creator, or all that is wrong with it, column by column. */
export function readCreatorRow(cells: Cells, categories: CategoryNames): RowRead<CreatorInput> {
  const errors: CellError[] = [];
  const problem = (column: string, code: CellError["code"], value: unknown) => {
    errors.push({ column, code, value: textOf(value).slice(0, 200) });
  };
  const cell = <T>(column: string, read: (value: unknown) => Read<T>): T | undefined => {
    const value = cells.get(column);
    if (value === undefined) return undefined;
    const result = read(value);
    if ("ok" in result) return result.ok;
    problem(column, result.fault, value);
    return undefined;
  };
  const each = <T>(column: string, most: number, read: (value: unknown) => Read<T>): T[] | undefined => {
    const value = cells.get(column);
    if (value === undefined) return undefined;
    const all = items(value);
    if (all.length > most) problem(column, "out_of_range", value);
    return all.slice(0, most).flatMap((one) => {
      const result = read(one);
      if ("ok" in result) return [result.ok];
      problem(column, result.fault, one);
      return [];
    });
  };

  const accounts = accountsIn(cells, problem);
  if (accounts.length === 0 && errors.length === 0) problem("handle", "missing", "");
  if (accounts.length > 9) problem("accounts", "out_of_range", "");
  const prices = cell("price", (value) => band(value, maxPriceMinor));
  const input: CreatorInput = {
    accounts,
    name: cell("name", (value) => line(value, 80)) || undefined,
    bio: cell("bio", (value) => lines(value, 2000)),
    language: cell("language", writtenLanguage),
    languages: each("languages", 10, anyLanguage),
    region: cell("region", region),
    tags: each("tags", 30, (value) => line(value, 40)),
    categoryIds: each("categories", 10, (value) => category(value, categories)),
    email: cell("email", email),
    priceFromMinor: cell("price_from", (value) => amount(value, maxPriceMinor)) ?? prices?.from,
    priceToMinor: cell("price_to", (value) => amount(value, maxPriceMinor)) ?? prices?.to ?? undefined,
    lastActiveAt: cell("last_active_at", date),
  };
  return errors.length > 0 ? { errors: errors.slice(0, mostProblems) } : { value: input };
}

function anyLanguage(value: unknown): Read<string> {
  const tag = languageTagOf(textOf(value).trim());
  return tag ? { ok: tag } : { fault: "unknown_language" };
}

/** We write Chinese or English. */
function writtenLanguage(value: unknown): Read<"zh" | "en"> {
  const tag = languageTagOf(textOf(value).trim());
  if (tag?.startsWith("zh") || tag === "yue") return { ok: "zh" };
  return tag ? { ok: "en" } : { fault: "unknown_language" };
}

function region(value: unknown): Read<string> {
  const code = regionOf(textOf(value));
  return code ? { ok: code } : { fault: "unknown_region" };
}

function category(value: unknown, categories: CategoryNames): Read<number> {
  const id = categories.get(foldCategory(textOf(value)));
  return id === undefined ? { fault: "unknown_category" } : { ok: id };
}
