import type { ChangeWire } from "@/lib/contracts/console/change-body";

export type ChangeForm = "price" | "stock" | "lowStock" | "category" | "tags" | "freeze" | "list" | "delete";

type Named = { id: number; name: string };

/** What the forms offer to choose from. */
export type ChangeChoices = { categories: (Named & { children: Named[] })[]; tags: Named[] };

/** What is typed in the dialog; texts as they are typed. */
export type ChangeDraft = {
  priceMode: "set" | "raise" | "lower" | "percent_up" | "percent_down";
  price: string;
  roundTo: "0.01" | "0.1" | "1" | "10";
  stockMode: "set" | "raise" | "lower";
  stock: string;
  lowStockMode: "set" | "shop";
  lowStock: string;
  category: string;
  add: readonly number[];
  remove: readonly number[];
  note: string;
};

export const emptyDraft: ChangeDraft = {
  priceMode: "percent_down",
  price: "",
  roundTo: "0.1",
  stockMode: "set",
  stock: "",
  lowStockMode: "set",
  lowStock: "",
  category: "",
  add: [],
  remove: [],
  note: "",
};

const amountOf = (text: string) => (/^\s*\d{1,7}(\.\d{1,2})?\s*$/.test(text) ? Number(text) : null);
const countOf = (text: string) => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) : null);

/** The change that a form describes; null while it is not complete. */
export function changeOf(form: ChangeForm, draft: ChangeDraft): ChangeWire | null {
  switch (form) {
    case "price":
      return priceChange(draft);
    case "stock":
      return stockChange(draft);
    case "lowStock":
      return lowStockChange(draft);
    case "category":
      return draft.category === "" ? null : { kind: "category", category_id: Number(draft.category) };
    case "tags":
      return draft.add.length + draft.remove.length === 0
        ? null
        : { kind: "tags", add: [...draft.add], remove: [...draft.remove] };
    case "freeze":
      return { kind: "freeze", reason: draft.note };
    case "list":
      return { kind: "list", remark: draft.note };
    case "delete":
      return { kind: "delete" };
  }
}

function priceChange({ priceMode, price, roundTo }: ChangeDraft): ChangeWire | null {
  const amount = amountOf(price);
  if (amount === null) return null;
  if (priceMode === "set") return { kind: "set_price", price: amount };
  if (priceMode === "raise") return { kind: "add_price", amount };
  if (priceMode === "lower") return { kind: "add_price", amount: -amount };
  const percent = priceMode === "percent_up" ? amount : -amount;
  return percent < -100 || percent > 1000 ? null : { kind: "percent_price", percent, round_to: roundTo };
}

function stockChange({ stockMode, stock }: ChangeDraft): ChangeWire | null {
  const count = countOf(stock);
  if (count === null || count > 1_000_000) return null;
  if (stockMode === "set") return { kind: "set_stock", stock_quantity: count };
  return { kind: "add_stock", amount: stockMode === "raise" ? count : -count };
}

function lowStockChange({ lowStockMode, lowStock }: ChangeDraft): ChangeWire | null {
  if (lowStockMode === "shop") return { kind: "low_stock", pieces: null };
  const pieces = countOf(lowStock);
  return pieces === null || pieces > 1_000_000 ? null : { kind: "low_stock", pieces };
}
