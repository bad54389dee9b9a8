import { Prisma } from "@/lib/generated/prisma/client";
import type { SignedIn } from "../context";
import { requirePermission } from "../permissions";
import { type CreatorFilter, conditionsOf } from "./creator-filter";
import { type Creator, creatorSelect } from "./creator-select";
import { textCondition } from "./find-creator-ids";
import { presentCreators } from "./present-creators";

const batch = 500;

/** Every creator that a filter finds, by id and without addresses, read while it is asked for. */
export async function exportCreators<F>(
  context: SignedIn,
  { filter, format }: { filter: CreatorFilter; format: F },
): Promise<{ creators: AsyncGenerator<Creator>; format: F }> {
  requirePermission(context, "creator.read");
  const where = await conditionsOf(context, filter);
  const { text } = filter;
  const contains = text ? Prisma.sql` AND ${textCondition(text)}` : Prisma.empty;
  async function* all(): AsyncGenerator<Creator> {
    for (let last = 0; ; ) {
      const found = await context.db.$queryRaw<{ id: number }[]>`
        SELECT c.id FROM creators c WHERE ${where}${contains} AND c.id > ${last} ORDER BY c.id LIMIT ${batch}`;
      const ids = found.map(({ id }) => id);
      const rows = await context.db.creator.findMany({
        where: { id: { in: ids } },
        select: creatorSelect,
        orderBy: { id: "asc" },
      });
      yield* await presentCreators(context, rows);
      if (ids.length < batch) return;
      last = ids.at(-1) ?? last;
    }
  }
  return { creators: all(), format };
}
