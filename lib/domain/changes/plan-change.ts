import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { maxStock } from "../catalog/sku-stock";
import type { ErrorCode } from "../errors";
import { maxPriceMinor } from "../money";
import type { Change, PriceChange, StockChange } from "./change";
import { type ProductState, valuesOf } from "./product-states";
import { difference, holds, type ProductValues } from "./product-values";

/** What becomes of one row. */
export type Outcome =
  | { state: "APPLIED" | "UNDONE"; before: ProductValues; after: ProductValues }
  | { state: "SKIPPED" }
  | { state: "FAILED" | "KEPT"; error: ErrorCode };

type Wanted = ProductValues | "unchanged" | ErrorCode;

/** What a change makes of a product of the caller's, or of one that is not there. Decides, and writes nothing. */
export function planChange(change: Change, state: ProductState | undefined, now: Date): Outcome {
  if (!state || state.archivedAt) return { state: "FAILED", error: "product.not_found" };
  const wanted = wantedBy(change, state, now);
  if (wanted === "unchanged") return { state: "SKIPPED" };
  if (typeof wanted === "string") return { state: "FAILED", error: wanted };
  const changed = difference(valuesOf(state), settled(state, wanted));
  return changed ? { state: "APPLIED", ...changed } : { state: "SKIPPED" };
}

/** Pictures of a deleted product are gone a day later, so that then it can't be as it was. */
const restorableMs = 24 * 3_600_000;

/** What undoing makes of a product: the values before, unless somebody has changed one of them since. */
export function planUndo(
  kept: { before: ProductValues; after: ProductValues },
  state: ProductState | undefined,
  now: Date,
): Outcome {
  const refuse = (error: ErrorCode): Outcome => ({ state: "KEPT", error });
  if (!state) return refuse("product.not_found");
  const { before, after } = kept;
  const { archivedAt } = state;
  const wasCreated = after.archivedAt === null && typeof before.archivedAt === "string";
  if (archivedAt && before.archivedAt !== null) return refuse("product.not_found");
  if (!holds(valuesOf(state), after)) return refuse("change.changed_since");
  if (archivedAt && now.getTime() - archivedAt.getTime() > restorableMs) return refuse("change.too_late");
  const lists = after.status === "FROZEN" && before.status !== "FROZEN";
  if (lists && state.takenDown) return refuse("product.taken_down");
  const changed = difference(
    valuesOf(state),
    settled(state, wasCreated ? { archivedAt: now.toISOString() } : before),
  );
  return changed ? { state: "UNDONE", ...changed } : { state: "UNDONE", before, after: before };
}

function wantedBy(change: Change, state: ProductState, now: Date): Wanted {
  switch (change.kind) {
    case "FREEZE":
      if (state.status === "FROZEN") return "unchanged";
      return { status: "FROZEN", freezeReason: change.reason ?? null, unfreezeRemark: null };
    case "LIST":
      if (state.status === "ONLINE" || state.status === "OUT_OF_STOCK") return "unchanged";
      if (state.takenDown) return "product.taken_down";
      return { status: "ONLINE", unfreezeRemark: change.remark ?? null };
    case "DELETE":
      return { archivedAt: now.toISOString() };
    case "PRICE":
      return changeSkus(state, "prices", (sku) => priceAfter(change.price, sku.priceMinor));
    case "STOCK":
      return changeSkus(state, "stocks", (sku) => stockAfter(change.stock, sku.stock));
    case "LOW_STOCK":
      return { lowStock: change.pieces };
    case "CATEGORY":
      return { categoryId: change.categoryId };
    case "TAGS":
      return { tagIds: tagsAfter(change, state.tagIds) };
  }
}

const tooMuch = {
  prices: { max: maxPriceMinor, error: "change.price_out_of_range" },
  stocks: { max: maxStock, error: "change.stock_out_of_range" },
} as const satisfies Partial<Record<keyof ProductValues, { max: number; error: ErrorCode }>>;

function changeSkus(
  state: ProductState,
  key: keyof typeof tooMuch,
  next: (sku: ProductState["skus"][number]) => number,
): Wanted {
  const values = state.skus.map((sku) => [String(sku.id), next(sku)] as const);
  const { max, error } = tooMuch[key];
  if (values.some(([, value]) => value < 0 || value > max)) return error;
  return { [key]: Object.fromEntries(values) };
}

/** A price after the change, in minor units; below zero or too large where it can't be. */
export function priceAfter(change: PriceChange, priceMinor: number): number {
  if (change.mode === "set") return change.priceMinor;
  if (change.mode === "add") return priceMinor + change.byMinor;
  // In whole hundredths of a percent: 0.07 × 100 is a little more than 7 as a fraction.
  const exact = priceMinor * (10_000 + Math.round(change.percent * 100));
  return Math.floor((2 * exact + 10_000 * change.roundTo) / (20_000 * change.roundTo)) * change.roundTo;
}

function stockAfter(change: StockChange, stock: number): number {
  return change.mode === "set" ? change.stock : stock + change.by;
}

function tagsAfter({ add, remove }: { add: number[]; remove: number[] }, present: number[]): number[] {
  const removed = new Set(remove);
  return [...new Set([...present, ...add])].filter((id) => !removed.has(id)).sort((a, b) => a - b);
}

/** The wanted values with the status that the stock allows: what has none is not ONLINE, what has some not out of it. */
export function settled(state: ProductState, wanted: ProductValues): ProductValues {
  if (wanted.status === undefined && wanted.stocks === undefined) return wanted;
  const stocks = { ...valuesOf(state).stocks, ...wanted.stocks };
  const hasStock = Object.values(stocks).some((stock) => stock > 0);
  return { ...wanted, status: statusFor(wanted.status ?? state.status, hasStock) };
}

function statusFor(status: ProductStatus, hasStock: boolean): ProductStatus {
  if (status === "ONLINE" && !hasStock) return "OUT_OF_STOCK";
  return status === "OUT_OF_STOCK" && hasStock ? "ONLINE" : status;
}
