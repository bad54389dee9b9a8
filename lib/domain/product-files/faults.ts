import { cleanLine } from "@/lib/text/clean";

/** What is wrong with a cell of a table of products. Its text stands under the code in `lib/i18n/<locale>/products.json`. */
export const productFaults = [
  "missing",
  "too_long",
  "wrong_encoding",
  "not_a_number",
  "not_an_amount",
  "not_a_code",
  "scientific",
  "date",
  "out_of_range",
  "not_options",
  "not_a_name",
  "not_an_address",
  "picture_refused",
  "unknown_category",
  "unknown_tag",
  "unknown_location",
  "not_your_product",
  "unknown_sku",
  "which_sku",
  "same_sku_twice",
  "too_many",
  "differs",
  "changed_since",
  "stock_changed",
  "shop_closed",
] as const;

export type ProductFault = (typeof productFaults)[number];

/** `row` as a spreadsheet counts; `column` is a field of `columns.ts`, `value` what stands there. */
export type RowFault = { row: number; column: string; code: ProductFault; value: string };

/** As much of a cell as is kept to show what is wrong. */
export const shownValue = (value: unknown): string => cleanLine(String(value)).slice(0, 200).toWellFormed();
