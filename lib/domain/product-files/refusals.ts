import { requireReferences } from "../catalog/product-parts";
import type { SignedIn } from "../context";
import { DomainError, type ErrorCode } from "../errors";
import { requireOpen } from "../shops/require-open";
import type { RowFault } from "./faults";
import type { Item } from "./plan-items";
import type { Plan } from "./plan-product";

const columns: Partial<Record<ErrorCode, Pick<RowFault, "column" | "code">>> = {
  "product.category_not_found": { column: "category", code: "unknown_category" },
  "product.category_not_level_two": { column: "category", code: "unknown_category" },
  "product.location_not_found": { column: "location", code: "unknown_location" },
  "tag.not_found": { column: "tags", code: "unknown_tag" },
  "shop.closed": { column: "name", code: "shop_closed" },
};

/** What was so when the file was checked may have gone: a category, a tag, the shop. Such a plan fails instead. */
export function refusals(tx: SignedIn): (plan: Plan, item: Item) => Promise<Plan> {
  const known = new Map<string, Promise<ErrorCode | null>>();
  const once = (key: string, ask: () => Promise<unknown>) => {
    const asked = known.get(key) ?? codeOf(ask);
    known.set(key, asked);
    return asked;
  };
  return async (plan, item) => {
    if (plan.outcome !== "CREATE" && plan.outcome !== "UPDATE") return plan;
    const { categoryId, tagIds, locationId } = plan.outcome === "CREATE" ? plan.input : plan.after;
    const references = { categoryId, tagIds, locationId };
    const code =
      (plan.outcome === "CREATE" ? await once("shop", () => requireOpen(tx, tx.actor.shopId)) : null) ??
      (await once(JSON.stringify(references), () => requireReferences(tx, references)));
    const found = code && columns[code];
    if (!found) return plan;
    const row = Math.min(...item.rows.map(({ number }) => number));
    return { outcome: "FAILED", faults: [{ row, ...found, value: "" }] };
  };
}

async function codeOf(ask: () => Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    if (error instanceof DomainError && columns[error.code]) return error.code;
    throw error;
  }
}
