import type pg from "pg";
import { fullNameOf } from "@/lib/domain/catalog/add-location";
import type { Demo } from "../content/types";
import { at, insertRows, takeIds } from "./bulk";

const since = new Date(Date.UTC(2023, 0, 1));

export type Catalog = {
  /** Ids of level-2 categories, by parent and child. */
  categories: number[][];
  tags: number[];
  /** Ids of match tags by name. */
  matchTags: Map<string, number>;
  places: number[];
};

async function insertCategories(client: pg.ClientBase, { categories }: Demo): Promise<number[][]> {
  const parents = await takeIds(client, "categories", categories.length);
  const total = categories.reduce((sum, { children }) => sum + children.length, 0);
  const ids = await takeIds(client, "categories", total);
  const nested = categories.map(({ children }) => ids.splice(0, children.length));
  const row = (id: number, parentId: number | null, position: number, name: string, nameEn: string) => {
    const level = parentId === null ? 1 : 2;
    const times = { created_at: since, updated_at: since };
    return { id, parent_id: parentId, level, position, name, name_en: nameEn, ...times };
  };
  await insertRows(
    client,
    "categories",
    categories.flatMap(({ name, nameEn, children }, index) => {
      const parent = at(parents, index);
      const below = children.map((child, position) => {
        return row(at(at(nested, index), position), parent, position, child.name, child.nameEn);
      });
      return [row(parent, null, index, name, nameEn), ...below];
    }),
  );
  return nested;
}

/** The names of a product's two to three match tags: its category and the first things that are said of it. */
export function matchTagNames(demo: Demo, [parent, child]: [number, number], tags: readonly number[]) {
  const category = at(at(demo.categories, parent).children, child);
  return [category.name, ...tags.slice(0, 2).map((tag) => at(demo.tags, tag).name)];
}

async function insertTags(client: pg.ClientBase, demo: Demo) {
  const children = demo.categories.flatMap((category) => category.children);
  const named = new Map([...children, ...demo.tags].map(({ name, nameEn }) => [name, nameEn]));
  const tags = await takeIds(client, "tags", demo.tags.length);
  const ids = await takeIds(client, "tags", named.size);
  const matchTags = new Map([...named.keys()].map((name, index) => [name, at(ids, index)]));
  await insertRows(client, "tags", [
    ...demo.tags.map((tag, index) => {
      return { id: at(tags, index), kind: "CATALOG", name: tag.name, name_en: tag.nameEn };
    }),
    ...[...matchTags].map(([name, id]) => ({ id, kind: "MATCH", name, name_en: named.get(name) })),
  ]);
  return { tags, matchTags };
}

async function insertPlaces(client: pg.ClientBase, { places }: Demo): Promise<number[]> {
  const ids = await takeIds(client, "locations", places.length);
  await insertRows(
    client,
    "locations",
    places.map((place, index) => {
      return { id: at(ids, index), ...place, full_name: fullNameOf(place) };
    }),
  );
  return ids;
}

/** Categories of both levels, catalog and match tags, and places. */
export async function insertCatalog(client: pg.ClientBase, demo: Demo): Promise<Catalog> {
  return {
    categories: await insertCategories(client, demo),
    places: await insertPlaces(client, demo),
    ...(await insertTags(client, demo)),
  };
}
