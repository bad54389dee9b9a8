import { createMemory } from "@/lib/cache/memory";
import type { Context } from "../context";

const branches = createMemory<number[]>({
  name: "branches",
  sizeOf: (ids) => ids.length * 8,
  ttl: 60_000,
});

/** The ids of a category and its children, none when it does not exist; remembered until a category changes. */
export async function findBranch({ db, effects }: Context, id: number): Promise<number[]> {
  const find = async () => {
    const where = { OR: [{ id }, { parentId: id }] };
    const rows = await db.category.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
    return rows.map((row) => row.id);
  };
  if (effects) return find();
  return branches.find(String(id)) ?? branches.compute(String(id), ["categories"], find);
}
