import { enqueue } from "@/lib/jobs/enqueue";
import { mergeTagsJob } from "@/lib/jobs/merge-tags";
import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { runTagMerge } from "./run-tag-merge";

/** So many products are moved before the answer, more in the worker. */
const inline = 1000;

export type Merging = { targetId: number; sourceIds: readonly number[] };

export type MergePreview = {
  /** Products that have one of the sources, deleted ones too. */
  products: number;
  /** Of them: those that have the target already. */
  already: number;
};

/** What a merge would do, written nowhere. Throws as `mergeTags` does. 3 queries. */
export async function previewMerge(context: SignedIn, merging: Merging): Promise<MergePreview> {
  requirePermission(context, "tag.manage");
  await requireMergeable(context, merging);
  return countProducts(context, merging);
}

async function countProducts({ db }: SignedIn, { targetId, sourceIds }: Merging): Promise<MergePreview> {
  const [counted] = await db.$queryRaw<MergePreview[]>`
    SELECT count(*)::int AS products, count(t.product_id)::int AS already
    FROM (SELECT DISTINCT product_id FROM product_tags WHERE tag_id = ANY(${sourceIds}::int[])) AS s
    LEFT JOIN product_tags t ON t.product_id = s.product_id AND t.tag_id = ${targetId}`;
  return counted ?? { products: 0, already: 0 };
}

export type MergeState = { id: number; done: boolean; products: number };

/**
 * Makes one tag of several: products of the sources get the target, up to 1000 before it answers and more in the worker,
 * and then the sources are gone. Their ids and names lead to the target from the first moment. Throws `tag.not_found`,
 * `tag.not_mergeable` for tags of two kinds or a source that is the target, `tag.merging` for one that is on its way.
 */
export async function mergeTags(context: SignedIn, merging: Merging): Promise<MergeState> {
  requirePermission(context, "tag.manage");
  const { targetId } = merging;
  const sourceIds = [...new Set(merging.sourceIds)].sort((a, b) => a - b);
  const { id, products } = await inTransaction(context, async (tx) => {
    // One merge of a tag at a time. Whoever tags a product is not kept waiting.
    await tx.db.$queryRaw`
      SELECT 1 FROM tags WHERE id = ANY(${[targetId, ...sourceIds]}::int[]) ORDER BY id FOR NO KEY UPDATE`;
    await requireMergeable(tx, { targetId, sourceIds });
    await tx.db.$executeRaw`
      UPDATE tag_aliases SET tag_id = ${targetId} WHERE tag_id = ANY(${sourceIds}::int[])`;
    await tx.db.$executeRaw`
      INSERT INTO tag_aliases (id, kind, name, tag_id)
      SELECT id, kind, name, ${targetId} FROM tags WHERE id = ANY(${sourceIds}::int[])`;
    const { products } = await countProducts(tx, { targetId, sourceIds });
    const data = { userId: tx.actor.id, targetId, sourceIds, total: products, createdAt: tx.clock() };
    const { id } = await tx.db.tagMerge.create({ data, select: { id: true } });
    // Later than what is done here, so that the worker has nothing to do unless this process dies.
    enqueue(tx, mergeTagsJob, { mergeId: id }, { delay: products > inline ? 0 : 30 });
    expire(tx, "tags", "products");
    for (const source of sourceIds)
      recordAudit(tx, { act: "tag.merged", id: source, after: { into: targetId } });
    return { id, products };
  });
  if (products > inline) return { id, done: false, products };
  await runTagMerge(context, { mergeId: id });
  return { id, done: true, products };
}

async function requireMergeable({ db }: SignedIn, { targetId, sourceIds }: Merging): Promise<void> {
  const ids = [targetId, ...sourceIds];
  if (sourceIds.length === 0 || new Set(ids).size < ids.length) throw new DomainError("tag.not_mergeable");
  const tags = await db.tag.findMany({ where: { id: { in: ids } }, select: { kind: true } });
  if (tags.length < ids.length) throw new DomainError("tag.not_found");
  if (new Set(tags.map(({ kind }) => kind)).size > 1) throw new DomainError("tag.not_mergeable");
  if ((await db.tagAlias.count({ where: { id: { in: ids } } })) > 0) throw new DomainError("tag.merging");
}
