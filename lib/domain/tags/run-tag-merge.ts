import { type Context, inTransaction } from "../context";
import { expire } from "../effects";
import { notify } from "../notices/notify";

/** So many products are moved on in one transaction. */
const batch = 500;

/**
 * Gives the products of a merge's sources the tag that these have become, a batch in each transaction, and then deletes
 * the sources. A run that died is taken up where it stopped; one that is done does nothing.
 */
export async function runTagMerge(
  context: Context,
  { mergeId }: { mergeId: number },
  signal?: AbortSignal,
): Promise<void> {
  for (let goesOn = true; goesOn; ) {
    signal?.throwIfAborted();
    goesOn = await inTransaction(context, (tx) => step(tx, mergeId));
  }
}

/** True while there is something left to do. */
async function step(tx: Context, id: number): Promise<boolean> {
  await tx.db.$queryRaw`SELECT 1 FROM tag_merges WHERE id = ${id} FOR UPDATE`;
  const merge = await tx.db.tagMerge.findUnique({
    where: { id },
    select: { state: true, sourceIds: true, userId: true, total: true },
  });
  if (!merge || merge.state === "DONE") return false;
  const moved = await moveProducts(tx, merge.sourceIds);
  if (moved > 0) {
    await tx.db.tagMerge.update({
      where: { id },
      data: { moved: { increment: moved } },
      select: { id: true },
    });
    expire(tx, "tags", "products");
    return true;
  }
  if (!(await deleteSources(tx, merge.sourceIds))) return true;
  const data = { state: "DONE", finishedAt: tx.clock() } as const;
  await tx.db.tagMerge.update({ where: { id }, data, select: { id: true } });
  expire(tx, "tags", "products");
  const facts = { tags: merge.sourceIds.length, products: merge.total };
  notify(tx, { kind: "tags.merged", id, to: { userIds: [merge.userId] }, facts });
  return false;
}

/** The next products; how many. What a source has become stands in its alias: the target may be merged itself meanwhile. */
async function moveProducts({ db }: Context, sources: readonly number[]): Promise<number> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT product_id AS id FROM (
      SELECT DISTINCT product_id FROM product_tags WHERE tag_id = ANY(${sources}::int[]) LIMIT ${batch}
    ) AS counted ORDER BY product_id`;
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  // As everyone who changes the tags of products does, in the order of their ids.
  await db.$queryRaw`SELECT 1 FROM products WHERE id = ANY(${ids}::int[]) ORDER BY id FOR NO KEY UPDATE`;
  await db.$executeRaw`
    WITH taken AS (
      DELETE FROM product_tags WHERE product_id = ANY(${ids}::int[]) AND tag_id = ANY(${sources}::int[])
      RETURNING product_id, tag_id
    )
    INSERT INTO product_tags (product_id, tag_id)
    SELECT DISTINCT t.product_id, a.tag_id FROM taken t JOIN tag_aliases a ON a.id = t.tag_id
    ON CONFLICT DO NOTHING`;
  return ids.length;
}

/** False where a product got one of them meanwhile, by a change that had begun before the merge. */
async function deleteSources({ db }: Context, sources: readonly number[]): Promise<boolean> {
  await db.$queryRaw`SELECT 1 FROM tags WHERE id = ANY(${sources}::int[]) ORDER BY id FOR UPDATE`;
  if ((await db.productTag.count({ where: { tagId: { in: [...sources] } }, take: 1 })) > 0) return false;
  await db.tag.deleteMany({ where: { id: { in: [...sources] } } });
  return true;
}
