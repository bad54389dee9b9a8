import { z } from "zod";
import type { ImportOutcome } from "@/lib/generated/prisma/enums";
import { readProducts } from "../changes/product-states";
import { type ProductValues, productValuesSchema } from "../changes/product-values";
import type { SignedIn } from "../context";
import type { RowFault } from "./faults";
import { type Plan, planKnown, planNew } from "./plan-product";
import { type RowPart, rowPartSchema } from "./row-part";

export type Item = {
  id: bigint;
  productId: number | null;
  version: number | null;
  rows: RowPart[];
  before: ProductValues | null;
};

export const itemSelect = { id: true, productId: true, version: true, rows: true, before: true } as const;

const rowsSchema = z.array(rowPartSchema);

type Kept = Omit<Item, "rows" | "before"> & { rows: unknown; before: unknown };

export const itemOf = ({ rows, before, ...item }: Kept): Item => ({
  ...item,
  rows: rowsSchema.parse(rows),
  before: before === null ? null : productValuesSchema.parse(before),
});

/** So many products are planned at a time, or written in one transaction. */
export const itemBatch = 100;

/** Which of an item's rows count, and where an item begins in the file. */
export const rowNumbers = ({ rows }: Item): number[] => rows.map(({ number }) => number);

type Planned = {
  id: string;
  outcome: ImportOutcome;
  version: number | null;
  title: string | null;
  before: ProductValues | null;
  after: ProductValues | null;
  newSkus: number;
  faults: RowFault[];
};

/** Says what would become of each of these products, keeps it, and gives it. */
export async function planItems(
  context: SignedIn,
  items: readonly Item[],
): Promise<{ item: Item; plan: Plan }[]> {
  const ids = items.flatMap(({ productId }) => productId ?? []);
  const states = await readProducts(context, ids, { withContent: true });
  const planned = items.map((item) => {
    const state = item.productId === null ? undefined : states.get(item.productId);
    const nothingBinds = { version: null, before: null, productId: item.productId };
    const plan = item.productId === null ? planNew(item.rows) : planKnown(item.rows, state, nothingBinds);
    return { item, plan, state };
  });
  await keepPlans(
    context,
    planned.map(({ item, plan, state }) => ({
      ...kept(item, plan),
      version: state?.content?.version ?? null,
      title: state?.title ?? null,
    })),
  );
  return planned;
}

function kept(item: Item, plan: Plan): Omit<Planned, "version" | "title"> {
  const id = String(item.id);
  const { outcome } = plan;
  const faults = outcome === "FAILED" ? plan.faults : [];
  if (plan.outcome !== "UPDATE") {
    const newSkus = plan.outcome === "CREATE" ? plan.input.skus.length : 0;
    return { id, outcome, before: null, after: null, newSkus, faults };
  }
  return { id, outcome, before: plan.before, after: plan.after, newSkus: plan.added.length, faults };
}

async function keepPlans({ db }: SignedIn, plans: readonly Planned[]): Promise<void> {
  await db.$executeRaw`
    UPDATE import_items AS i SET outcome = r.outcome::"ImportOutcome", version = r.version, before = r.before,
      after = r.after, new_skus = r."newSkus", faults = r.faults, title = coalesce(r.title, i.title)
    FROM jsonb_to_recordset(${JSON.stringify(plans)}::jsonb)
      AS r (id bigint, outcome text, version int, title text, before jsonb, after jsonb, "newSkus" int, faults jsonb)
    WHERE i.id = r.id`;
}
