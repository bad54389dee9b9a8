import type { Prisma } from "@/lib/generated/prisma/client";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { may } from "../permissions";
import { onUnique } from "../unique";
import type { ViewedTable } from "./viewed-tables";

const savedViewSelect = {
  id: true,
  userId: true,
  shopId: true,
  name: true,
  query: true,
  user: { select: { name: true, username: true } },
} as const satisfies Prisma.SavedViewSelect;

export type SavedViewRow = Prisma.SavedViewGetPayload<{ select: typeof savedViewSelect }>;

/** Of one account and table. */
const mostViews = 50;

/** The caller's views of a table and those that its shop shares, by name. One query. */
export function listSavedViews(
  { actor, db }: SignedIn,
  { table }: { table: ViewedTable },
): Promise<SavedViewRow[]> {
  const mine = { userId: actor.id };
  return db.savedView.findMany({
    where: { table, OR: actor.shopId === null ? [mine] : [mine, { shopId: actor.shopId }] },
    select: savedViewSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** What a view is called and shows; `shared` with everyone who manages the caller's shop. */
export type SavedViewInput = { name: string; query: string; shared: boolean };

/** Keeps a view. Throws `view.name_taken`, `view.too_many`, and `shop.none` to share without a shop. */
export async function createSavedView(
  context: SignedIn,
  { table, ...given }: SavedViewInput & { table: ViewedTable },
): Promise<SavedViewRow> {
  const userId = context.actor.id;
  if ((await context.db.savedView.count({ where: { userId, table } })) >= mostViews)
    throw new DomainError("view.too_many");
  const data = { table, userId, ...columnsOf(context, given) };
  return named(context.db.savedView.create({ data, select: savedViewSelect }));
}

/** Renames a view, shares it, or gives it other filters. Throws `view.not_found` and what `createSavedView` throws. */
export function updateSavedView(
  context: SignedIn,
  { id, ...given }: Partial<SavedViewInput> & { id: number },
): Promise<SavedViewRow> {
  return inTransaction(context, async (tx) => {
    await requireView(tx, id);
    const data = columnsOf(tx, given);
    return named(tx.db.savedView.update({ where: { id }, data, select: savedViewSelect }));
  });
}

/** Throws `view.not_found`. */
export function deleteSavedView(context: SignedIn, { id }: { id: number }): Promise<void> {
  return inTransaction(context, async (tx) => {
    await requireView(tx, id);
    await tx.db.savedView.delete({ where: { id }, select: { id: true } });
  });
}

async function requireView({ actor, db }: SignedIn, id: number): Promise<void> {
  const view = await db.savedView.findUnique({ where: { id }, select: { userId: true, shopId: true } });
  if (!view || !may(actor, "view.change", { sellerId: view.userId, shopId: view.shopId }))
    throw new DomainError("view.not_found");
}

function columnsOf<Given extends Partial<SavedViewInput>>({ actor }: SignedIn, { shared, ...given }: Given) {
  if (shared && actor.shopId === null) throw new DomainError("shop.none");
  return { ...given, ...(shared === undefined ? {} : { shopId: shared ? actor.shopId : null }) };
}

const named = <T>(view: PromiseLike<T>): Promise<T> =>
  Promise.resolve(view).catch((error: unknown) =>
    onUnique(error, { saved_views_user_id_table_name_key: "view.name_taken" }),
  );
