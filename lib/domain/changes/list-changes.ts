import type { ChangeRowState } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { type Page, type PageRequest, slice } from "../page";
import { type ChangeSetRow, changeSetSelect, changeSetsFor, requireChangeSet } from "./change-access";
import { type ProductValues, productValuesSchema } from "./product-values";

/** A change set with its numbers as they are now. Throws `change.not_found`. */
export function getChangeSet(context: SignedIn, { id }: { id: string }): Promise<ChangeSetRow> {
  return requireChangeSet(context, id);
}

/** The change sets of the caller and of its shop, the newest first. 2 queries. */
export async function listChangeSets(
  context: SignedIn,
  { page }: { page: PageRequest },
): Promise<Page<ChangeSetRow>> {
  const where = changeSetsFor(context);
  const [items, total] = await Promise.all([
    context.db.changeSet.findMany({
      where,
      select: changeSetSelect,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    context.db.changeSet.count({ where }),
  ]);
  return { items, total, ...page };
}

/** What became of one product, which is named as it is now. */
export type ChangeRowView = {
  productId: number;
  title: string;
  titleEn: string | null;
  state: ChangeRowState;
  error: string | null;
  before: ProductValues | null;
  after: ProductValues | null;
};

/** The rows of a change set, all or those in one state. 3 queries. Throws `change.not_found`. */
export async function listChangeRows(
  context: SignedIn,
  { id, state, page }: { id: string; state?: ChangeRowState | undefined; page: PageRequest },
): Promise<Page<ChangeRowView>> {
  await requireChangeSet(context, id);
  const { skip, take } = slice(page);
  const only = state ?? null;
  const rows = await context.db.$queryRaw<(Omit<ChangeRowView, "before" | "after"> & Kept)[]>`
    SELECT c.object_id AS "productId", coalesce(p.title, '') AS title, p.title_en AS "titleEn", c.state::text AS state,
      c.error, c.before, c.after
    FROM change_rows c LEFT JOIN products p ON p.id = c.object_id
    WHERE c.set_id = ${id}::uuid AND c.object_type = 'product'
      AND (${only}::text IS NULL OR c.state = ${only}::"ChangeRowState")
    ORDER BY c.id LIMIT ${take} OFFSET ${skip}`;
  const total = await context.db.changeRow.count({
    where: { setId: id, objectType: "product", ...(state ? { state } : {}) },
  });
  const items = rows.map((row) => ({ ...row, before: valuesIn(row.before), after: valuesIn(row.after) }));
  return { items, total, ...page };
}

type Kept = { before: unknown; after: unknown };

const valuesIn = (json: unknown) => (json === null ? null : productValuesSchema.parse(json));
