import type pg from "pg";
import { creatorTags } from "@/lib/domain/creators/creator-tags";
import { normalizeMailbox } from "@/lib/domain/outreach/addresses";
import { buildCreators, type DemoCreator } from "../content/creators/creators";
import { buildHistory } from "../content/creators/history";
import type { Demo } from "../content/types";
import type { Random } from "../random";
import { at, insertRows, takeIds } from "./bulk";
import type { Catalog } from "./catalog";

function creatorRow(creator: DemoCreator, id: number, { categories }: Catalog) {
  const { followers, engagement } = at(creator.accounts, 0);
  return {
    id,
    name: creator.name,
    bio: creator.bio,
    language: creator.language,
    languages: creator.languages,
    region: creator.region,
    tags: creatorTags(creator.tags),
    category_ids: creator.categories.map(([parent, child]) => at(at(categories, parent), child)),
    email: creator.email,
    email_key: creator.email && normalizeMailbox(creator.email),
    followers,
    engagement,
    price_from_minor: creator.priceFromMinor,
    price_to_minor: creator.priceToMinor,
    last_active_at: creator.lastActiveAt,
    created_at: creator.createdAt,
    updated_at: creator.createdAt,
  };
}

/** Creators with their accounts and how they answered before. */
export async function insertCreators(
  client: pg.ClientBase,
  random: Random,
  demo: Demo,
  catalog: Catalog,
): Promise<void> {
  const creators = buildCreators(random, demo);
  const ids = await takeIds(client, "creators", creators.length);
  const rows = <R>(make: (creator: DemoCreator, id: number) => R) =>
    creators.map((creator, index) => make(creator, at(ids, index)));

  await insertRows(
    client,
    "creators",
    rows((creator, id) => creatorRow(creator, id, catalog)),
  );
  const accounts = rows(({ accounts }, id) =>
    accounts.map((account) => ({ creator_id: id, ...account, handle_key: account.handle.toLowerCase() })),
  ).flat();
  await insertRows(client, "creator_accounts", accounts);
  const history = rows((creator, id) =>
    buildHistory(random, demo, creator).map(({ category: [parent, child], rewardMinor, ...answer }) => ({
      creator_id: id,
      category_id: at(at(catalog.categories, parent), child),
      reward_minor: rewardMinor,
      ...answer,
    })),
  ).flat();
  await insertRows(client, "creator_history", history);
}
