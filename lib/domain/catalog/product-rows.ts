import { createMemory } from "@/lib/cache/memory";
import { textBytes } from "@/lib/cache/shared-memory";
import { expiryCount } from "@/lib/cache/versions";
import type { Context } from "../context";
import { padded } from "../padded";
import { type ProductRow, type ProductRowSelect, productRowSelect } from "./product-select";
import { withSafeDescription } from "./safe-description";

/** Rows as lists show them. What they join (names of sellers, categories and places) expires under the other tags. */
const memory = createMemory<ProductRow>({
  name: "product rows",
  // Measured: a row with its relations takes 4 to 6 KB beside the description.
  sizeOf: ({ description }) => 6000 + textBytes(description),
  ttl: 60_000,
});

const tagsOf = (id: number) => [`product:${id}`, "categories", "shops", "tags"];

/**
 * The rows of the given ids, in their order; at most one query, for those that are not in memory. Lists of different
 * filters and pages share most of their rows, and joining a row's relations costs more than finding it.
 */
export async function findRows(
  context: Context,
  ids: readonly number[],
  select: ProductRowSelect = productRowSelect,
): Promise<ProductRow[]> {
  const remembers = select === productRowSelect && !context.effects;
  const known = ids.flatMap((id) => (remembers && memory.find(String(id))) || []);
  const byId = new Map(known.map((row) => [row.id, row]));
  const missing = ids.filter((id) => !byId.has(id));
  const since = expiryCount();
  for (const row of await queryRows(context, missing, select)) {
    byId.set(row.id, row);
    if (remembers) memory.keep(String(row.id), tagsOf(row.id), since, row);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function queryRows({ db }: Context, ids: number[], select: ProductRowSelect): Promise<ProductRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.product.findMany({ where: { id: { in: padded(ids) } }, select });
  return rows.map(withSafeDescription);
}
