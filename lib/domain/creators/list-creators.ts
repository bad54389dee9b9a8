import type { SignedIn } from "../context";
import { padded } from "../padded";
import type { Order, Page, PageRequest } from "../page";
import { requirePermission } from "../permissions";
import { type CreatorFilter, type CreatorSort, conditionsOf, sortingOf } from "./creator-filter";
import { type Creator, creatorSelect } from "./creator-select";
import { findCreatorIds } from "./find-creator-ids";
import { presentCreators } from "./present-creators";

export type ListCreators = {
  filter: CreatorFilter;
  sort?: CreatorSort | undefined;
  order?: Order | undefined;
  page: PageRequest;
};

/**
 * Creators of the market, those with the most followers first unless told otherwise; erased ones are in no list. The
 * total is exact up to ten thousand. 5 queries, whatever the size.
 */
export async function listCreators(
  context: SignedIn,
  { filter, sort = "followers", order = "desc", page }: ListCreators,
): Promise<Page<Creator>> {
  requirePermission(context, "creator.read");
  const where = await conditionsOf(context, filter);
  const query = { where, sort: sortingOf(sort, order), page };
  const { ids, ...found } = await findCreatorIds(context, filter.text, query);
  const rows =
    ids.length === 0
      ? []
      : await context.db.creator.findMany({ where: { id: { in: padded(ids) } }, select: creatorSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const items = await presentCreators(
    context,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  return { items, ...found, ...page };
}
