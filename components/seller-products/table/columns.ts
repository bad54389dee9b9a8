/** What the table can show beside the product itself, in this order. */
export const productColumns = [
  "status",
  "price",
  "stock",
  "views",
  "updated",
  "category",
  "condition",
  "tags",
  "created",
  "seller",
  "number",
] as const;

export type ProductColumn = (typeof productColumns)[number];

const preset: readonly ProductColumn[] = ["status", "price", "stock", "views", "updated"];

/** The columns that someone has chosen, as far as they are known; without a choice the usual ones. */
export function shownColumns(chosen: readonly string[] | null): ProductColumn[] {
  return chosen === null ? [...preset] : productColumns.filter((column) => chosen.includes(column));
}

/** Of many columns a narrow screen shows the first, so that there is room for names. */
export function columnRoom(index: number): string {
  if (index < 3) return "";
  return index < 6 ? "max-xl:hidden" : "max-2xl:hidden";
}
