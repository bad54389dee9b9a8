import type { SignedIn } from "../context";

/** What rows name, by its name. Read once for a whole file: catalogs are small beside it. */
export type Lookups = {
  /** Second-level categories, as `parent > child` and by the child's name where no other has it. */
  categories: ReadonlyMap<string, number>;
  categoryIds: ReadonlySet<number>;
  tags: ReadonlyMap<string, number>;
  locations: ReadonlyMap<string, number>;
  /** How an export spells them. */
  categoryPaths: ReadonlyMap<number, string>;
  tagNames: ReadonlyMap<number, string>;
  locationNames: ReadonlyMap<number, string>;
};

export const fold = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");

export async function readLookups({ db }: Pick<SignedIn, "db">): Promise<Lookups> {
  const categories = await db.category.findMany({
    where: { level: 2 },
    select: { id: true, name: true, nameEn: true, parent: { select: { name: true, nameEn: true } } },
    orderBy: { id: "asc" },
  });
  const tags = await db.tag.findMany({
    where: { kind: "CATALOG" },
    select: { id: true, name: true, nameEn: true },
    orderBy: { id: "asc" },
  });
  const locations = await db.location.findMany({
    select: { id: true, fullName: true },
    orderBy: { id: "asc" },
  });
  return {
    categories: firstOf([
      ...categories.map(({ id, name, parent }) => [`${parent?.name ?? ""} > ${name}`, id] as const),
      ...categories.map(({ id, name }) => [name, id] as const),
      ...categories.map(({ id, nameEn, parent }) => [`${parent?.nameEn ?? ""} > ${nameEn}`, id] as const),
      ...categories.flatMap(({ id, nameEn }) => (nameEn ? [[nameEn, id] as const] : [])),
    ]),
    categoryIds: new Set(categories.map(({ id }) => id)),
    tags: firstOf([
      ...tags.map(({ id, name }) => [name, id] as const),
      ...tags.flatMap(({ id, nameEn }) => (nameEn ? [[nameEn, id] as const] : [])),
    ]),
    locations: firstOf(locations.map(({ id, fullName }) => [fullName, id] as const)),
    categoryPaths: new Map(
      categories.map(({ id, name, parent }) => [id, `${parent?.name ?? ""} > ${name}`] as const),
    ),
    tagNames: new Map(tags.map(({ id, name }) => [id, name] as const)),
    locationNames: new Map(locations.map(({ id, fullName }) => [id, fullName] as const)),
  };
}

/** Names of the market's own language go first, and of two alike the older. */
function firstOf(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const [name, id] of pairs) {
    // Exactly as it is spelled goes before what only looks like it.
    if (!map.has(name)) map.set(name, id);
  }
  for (const [name, id] of pairs) if (!map.has(fold(name))) map.set(fold(name), id);
  return map;
}

export const lookUp = (map: ReadonlyMap<string, number>, text: string): number | undefined =>
  map.get(text) ?? map.get(fold(text));
