import { describe, expect, test } from "vitest";
import type { Change } from "./change";
import { planChange, planUndo, priceAfter } from "./plan-change";
import type { ProductState } from "./product-states";

const now = new Date("2026-05-01T08:00:00.000Z");

const product: ProductState = {
  id: 1,
  shopId: null,
  title: "茶壶",
  titleEn: null,
  status: "ONLINE",
  freezeReason: null,
  unfreezeRemark: null,
  archivedAt: null,
  categoryId: 7,
  lowStock: null,
  tagIds: [2, 5],
  skus: [
    { id: 10, priceMinor: 1990, stock: 3 },
    { id: 11, priceMinor: 2990, stock: 0 },
  ],
  takenDown: false,
  pendingIntents: 0,
};

const percent = (percent: number, roundTo: number) => ({ mode: "percent", percent, roundTo }) as const;
const plan = (change: Change, state: Partial<ProductState> = {}) =>
  planChange(change, { ...product, ...state }, now);

describe("a price by percentage", () => {
  test.each([
    [1990, percent(-10, 1), 1791],
    [1990, percent(-10, 10), 1790],
    [1990, percent(-10, 100), 1800],
    [1995, percent(-10, 1), 1796],
    [150, percent(0, 100), 200],
    [149, percent(0, 100), 100],
    [100, percent(7, 1), 107],
    [333, percent(33.33, 1), 444],
    [0, percent(50, 1), 0],
    [1990, percent(-100, 1), 0],
  ])("%i by %o is %i", (before, change, after) => {
    expect(priceAfter(change, before)).toBe(after);
  });
});

describe("a change", () => {
  test("of the price reaches every SKU, and names only those that it changes", () => {
    const change = { kind: "PRICE", price: { mode: "set", priceMinor: 2990 } } as const;
    expect(plan(change)).toEqual({
      state: "APPLIED",
      before: { prices: { "10": 1990 } },
      after: { prices: { "10": 2990 } },
    });
  });

  test("fails whole where one SKU would cost less than nothing or too much", () => {
    const less = { kind: "PRICE", price: { mode: "add", byMinor: -2000 } } as const;
    const more = { kind: "PRICE", price: percent(90_000_000, 1) } as const;
    const failed = { state: "FAILED", error: "change.price_out_of_range" };
    expect([plan(less), plan(more)]).toEqual([failed, failed]);
  });

  test("fails whole where one SKU would have less than no pieces", () => {
    const change = { kind: "STOCK", stock: { mode: "add", by: -1 } } as const;
    expect(plan(change)).toEqual({ state: "FAILED", error: "change.stock_out_of_range" });
  });

  test("that takes the last pieces takes the product off the lists, and back", () => {
    const none = { kind: "STOCK", stock: { mode: "set", stock: 0 } } as const;
    expect(plan(none)).toMatchObject({ after: { stocks: { "10": 0 }, status: "OUT_OF_STOCK" } });
    const some = { kind: "STOCK", stock: { mode: "set", stock: 3 } } as const;
    const skus = product.skus.map((sku) => ({ ...sku, stock: 0 }));
    expect(plan(some, { status: "OUT_OF_STOCK", skus })).toMatchObject({ after: { status: "ONLINE" } });
    const frozen = plan(some, { status: "FROZEN", skus });
    expect(frozen).toMatchObject({ state: "APPLIED", after: { stocks: { "10": 3, "11": 3 } } });
    expect(frozen).not.toHaveProperty("after.status");
  });

  test("lists what has no stock as out of it, and nothing that an admin took down", () => {
    const list = { kind: "LIST" } as const;
    const skus = product.skus.map((sku) => ({ ...sku, stock: 0 }));
    expect(plan(list, { status: "FROZEN", skus })).toMatchObject({ after: { status: "OUT_OF_STOCK" } });
    const down = plan(list, { status: "FROZEN", takenDown: true });
    expect(down).toEqual({ state: "FAILED", error: "product.taken_down" });
  });

  test("skips what is so already", () => {
    expect(plan({ kind: "LIST" })).toEqual({ state: "SKIPPED" });
    expect(plan({ kind: "CATEGORY", categoryId: 7 })).toEqual({ state: "SKIPPED" });
    expect(plan({ kind: "TAGS", add: [2], remove: [9] })).toEqual({ state: "SKIPPED" });
  });

  test("of a deleted product or of none fails", () => {
    const missing = { state: "FAILED", error: "product.not_found" };
    expect(plan({ kind: "DELETE" }, { archivedAt: now })).toEqual(missing);
    expect(planChange({ kind: "DELETE" }, undefined, now)).toEqual(missing);
  });
});

describe("undoing", () => {
  const frozen = {
    before: { status: "ONLINE", freezeReason: null },
    after: { status: "FROZEN", freezeReason: "盘点" },
  } as const;
  const state = { ...product, status: "FROZEN", freezeReason: "盘点" } as const;

  test("brings back what was, but for what was sold meanwhile", () => {
    expect(planUndo(frozen, state, now)).toMatchObject({ state: "UNDONE", after: { status: "ONLINE" } });
    const skus = product.skus.map((sku) => ({ ...sku, stock: 0 }));
    expect(planUndo(frozen, { ...state, skus }, now)).toMatchObject({ after: { status: "OUT_OF_STOCK" } });
  });

  test.each([
    ["changed since", { freezeReason: "别的原因" }, "change.changed_since"],
    ["taken down since", { takenDown: true }, "product.taken_down"],
    ["deleted since", { archivedAt: now }, "product.not_found"],
  ] as const)("keeps what was %s", (_, later, error) => {
    expect(planUndo(frozen, { ...state, ...later }, now)).toEqual({ state: "KEPT", error });
  });

  test("brings a deleted product back for a day", () => {
    const at = "2026-05-01T08:00:00.000Z";
    const kept = { before: { archivedAt: null }, after: { archivedAt: at } };
    const deleted = { ...product, archivedAt: new Date(at) };
    const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
    expect(planUndo(kept, deleted, hours(24))).toMatchObject({
      state: "UNDONE",
      after: { archivedAt: null },
    });
    expect(planUndo(kept, deleted, hours(25))).toEqual({ state: "KEPT", error: "change.too_late" });
    expect(planUndo(kept, product, hours(1))).toEqual({ state: "KEPT", error: "change.changed_since" });
  });
});
