import { amountSchema, maxStock } from "@/lib/contracts/fields";
import type { SkuValue } from "../form-values";
import type { Options } from "./matrix";

/** The columns of the sheet that are typed into. */
export const cellFields = ["price", "stock"] as const;
export type CellField = (typeof cellFields)[number];

/** Of what is on sale, stock is adjusted with a reason, not typed. */
export const isTyped = (sku: SkuValue, field: CellField) => field === "price" || sku.skuId === undefined;

const sign = /^(?:¥|￥|CN¥|CNY|RMB)|(?:元|圆|块|件|个|只|CNY|RMB)$/giu;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * A number as a sheet may show it, as the form writes it: digits of any width, currency, thousands separators and units
 * are taken off. Null for what is no price or stock.
 */
export function readCell(field: CellField, text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .replaceAll(/[\s\u200b-\u200f\u2060\ufeff]+/gu, " ")
    .trim();
  const digits = bare.replaceAll(sign, "").replaceAll(" ", "");
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  const number = Number(digits.replaceAll(",", ""));
  if (field === "price") return amountSchema.safeParse(number).success ? String(number) : null;
  return Number.isInteger(number) && number <= maxStock ? String(number) : null;
}

/** Puts values into cells, those that are typed into. */
export function fillCells(
  skus: readonly SkuValue[],
  field: CellField | "image_url",
  valueAt: (index: number) => string | undefined,
): SkuValue[] {
  return skus.map((sku, index) => {
    const value = valueAt(index);
    if (value === undefined || (field !== "image_url" && !isTyped(sku, field))) return sku;
    return { ...sku, [field]: value };
  });
}

const shapeOf = ({ attributes, skus }: Options) =>
  JSON.stringify([attributes.map(({ values }) => values), skus.map(({ skuId, values }) => [skuId, values])]);

/**
 * Takes a change back of which `after` came out of `before`: all of it, or, where it was of cells, what nobody has typed
 * over since. Null where that can't be done anymore.
 */
export function revert(current: Options, before: Options, after: Options): Options | null {
  if (JSON.stringify(current) === JSON.stringify(after)) return before;
  const shape = shapeOf(current);
  if (shape !== shapeOf(before) || shape !== shapeOf(after)) return null;
  const skus = current.skus.map((sku, index) => {
    const [was, became] = [before.skus[index], after.skus[index]];
    if (!was || !became) return sku;
    const back = { ...sku };
    for (const field of ["price", "stock", "image_url"] as const)
      if (sku[field] === became[field]) back[field] = was[field];
    return back;
  });
  return { ...current, skus };
}
