import type { ProductStatus } from "@/lib/generated/prisma/enums";
import { requireReferences } from "../catalog/product-parts";
import type { SignedIn } from "../context";
import type { ErrorCode } from "../errors";
import { countSkus } from "./advance";
import { type Change, currentChange, referencesOf, type Selection } from "./change";
import { planChange } from "./plan-change";
import { type ProductState, readProducts } from "./product-states";
import type { ProductValues } from "./product-values";
import { requireSelected, selectedProducts } from "./select-products";

/** So many products are read at a time. */
const chunk = 1000;
const maxExamples = 5;

export type ChangeExample = {
  product: Pick<ProductState, "id" | "title" | "titleEn">;
  before: ProductValues;
  after: ProductValues;
};

/** What a change will do. All but `total` and `skus` are numbers of products. */
export type ChangePreview = {
  total: number;
  changed: number;
  /** They are so already. */
  unchanged: number;
  failed: { code: ErrorCode; count: number }[];
  /** SKUs of the changed products: those whose price or stock changes, else all of them. */
  skus: number;
  /** Pending intents on the changed products; each keeps its price. */
  pendingIntents: number;
  /** That nobody finds any more, and that are found again. */
  leaving: number;
  returning: number;
  examples: ChangeExample[];
};

/** What a change would do to the caller's products, written nowhere. Throws as `applyChanges` does. */
export async function previewChanges(
  context: SignedIn,
  { change: given, selection }: { change: Change; selection: Selection },
): Promise<ChangePreview> {
  const change = await currentChange(context, given);
  await requireReferences(context, referencesOf(change));
  const chosen = await selectedProducts(context, selection);
  const look = async (db: SignedIn["db"]) => {
    // One moment, and a promise that nothing is written.
    await db.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`;
    const rows = await db.$queryRaw<
      { id: number }[]
    >`SELECT p.id FROM products p WHERE ${chosen} ORDER BY p.id`;
    requireSelected(selection, rows.length);
    const preview = nothingYet(rows.length);
    for (let start = 0; start < rows.length; start += chunk) {
      const ids = rows.slice(start, start + chunk).map(({ id }) => id);
      const states = await readProducts({ ...context, db }, ids);
      for (const id of ids) addTo(preview, change, states.get(id), context.clock());
    }
    return preview;
  };
  const { db } = context;
  return db.$transaction ? db.$transaction(look, { maxWait: 15_000, timeout: 15_000 }) : look(db);
}

const nothingYet = (total: number): ChangePreview => ({
  total,
  changed: 0,
  unchanged: 0,
  failed: [],
  skus: 0,
  pendingIntents: 0,
  leaving: 0,
  returning: 0,
  examples: [],
});

function addTo(preview: ChangePreview, change: Change, state: ProductState | undefined, now: Date): void {
  const outcome = planChange(change, state, now);
  if (outcome.state === "SKIPPED") preview.unchanged += 1;
  if ("error" in outcome) addFailure(preview, outcome.error);
  if (!state || !("after" in outcome)) return;
  const { before, after } = outcome;
  preview.changed += 1;
  preview.skus += countSkus(state, after);
  preview.pendingIntents += state.pendingIntents;
  const wasFound = isFound(state.status);
  const isNowFound = after.archivedAt === undefined && isFound(after.status ?? state.status);
  if (wasFound && !isNowFound) preview.leaving += 1;
  if (!wasFound && isNowFound) preview.returning += 1;
  if (preview.examples.length < maxExamples) {
    const { id, title, titleEn } = state;
    preview.examples.push({ product: { id, title, titleEn }, before, after });
  }
}

/** Lists and searches show what is ONLINE. */
const isFound = (status: ProductStatus) => status === "ONLINE";

function addFailure({ failed }: ChangePreview, code: ErrorCode): void {
  const known = failed.find((failure) => failure.code === code);
  if (known) known.count += 1;
  else failed.push({ code, count: 1 });
}
