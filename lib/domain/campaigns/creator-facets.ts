import { createMemory } from "@/lib/cache/memory";
import type { Context } from "../context";

/** Regions and languages that creators have, the most frequent first. */
export type CreatorFacets = { regions: string[]; languages: string[] };

/** Reading all creators for it is worth a while of being behind. */
const kept = createMemory<CreatorFacets>({
  name: "creator facets",
  sizeOf: ({ regions, languages }) => (regions.length + languages.length) * 24,
  ttl: 600_000,
});

const most = 50;

export async function creatorFacets({ db }: Context): Promise<CreatorFacets> {
  const read = async () => {
    const [regions, languages] = await Promise.all([
      db.$queryRaw<{ value: string }[]>`
        SELECT region AS value FROM creators WHERE erased_at IS NULL AND region IS NOT NULL
        GROUP BY region ORDER BY count(*) DESC, region LIMIT ${most}`,
      db.$queryRaw<{ value: string }[]>`
        SELECT l AS value FROM creators, unnest(languages) l WHERE erased_at IS NULL
        GROUP BY l ORDER BY count(*) DESC, l LIMIT ${most}`,
    ]);
    return { regions: regions.map(({ value }) => value), languages: languages.map(({ value }) => value) };
  };
  return kept.find("all") ?? kept.compute("all", [], read);
}
