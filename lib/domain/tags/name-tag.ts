import { recordAudit } from "../audit/record-audit";
import { isCalled } from "../categories/arrange-category";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { onUnique } from "../unique";

export type TagNames = { name: string; nameEn: string | null };

const taken = (error: unknown) => onUnique(error, { tags_kind_name_key: "tag.name_taken" });

/** A new tag of the catalog. Throws `tag.name_taken`. */
export function createTag(context: SignedIn, { name, nameEn }: TagNames): Promise<{ id: number }> {
  requirePermission(context, "tag.manage");
  return inTransaction(context, async (tx) => {
    const tag = await tx.db.tag.create({ data: { kind: "CATALOG", name, nameEn }, select: { id: true } });
    expire(tx, "tags");
    recordAudit(tx, { act: "tag.created", id: tag.id });
    return tag;
  }).catch(taken);
}

export type Renaming = TagNames & { id: number; seen: TagNames };

/** Gives a tag other names. Throws `tag.gone`, `tag.changed` where it is no longer called as seen, `tag.name_taken`. */
export async function renameTag(context: SignedIn, { id, name, nameEn, seen }: Renaming): Promise<void> {
  requirePermission(context, "tag.manage");
  await inTransaction(context, async (tx) => {
    await tx.db.$queryRaw`SELECT 1 FROM tags WHERE id = ${id} FOR NO KEY UPDATE`;
    const tag = await tx.db.tag.findUnique({ where: { id }, select: { name: true, nameEn: true } });
    if (!tag) throw new DomainError("tag.gone");
    if (!isCalled(tag, seen)) throw new DomainError("tag.changed");
    await tx.db.tag.update({ where: { id }, data: { name, nameEn }, select: { id: true } });
    // Products show their tags, also those that are kept ready.
    expire(tx, "tags", "products");
    recordAudit(tx, { act: "tag.renamed", id, after: { english: nameEn !== null } });
  }).catch(taken);
}

/** Deletes a tag that no product has, not even a deleted one. Throws `tag.gone`, `tag.in_use`, `tag.merging`. */
export async function deleteTag(context: SignedIn, { id }: { id: number }): Promise<void> {
  requirePermission(context, "tag.manage");
  await inTransaction(context, async (tx) => {
    // Waits for products that are being tagged with it, and keeps new ones out until the commit.
    const [tag] = await tx.db.$queryRaw<
      { kind: string }[]
    >`SELECT kind FROM tags WHERE id = ${id} FOR UPDATE`;
    if (!tag) throw new DomainError("tag.gone");
    if ((await tx.db.tagAlias.count({ where: { id } })) > 0) throw new DomainError("tag.merging");
    const merging = { state: "RUNNING", targetId: id } as const;
    if ((await tx.db.tagMerge.count({ where: merging, take: 1 })) > 0) throw new DomainError("tag.merging");
    if ((await tx.db.productTag.count({ where: { tagId: id }, take: 1 })) > 0)
      throw new DomainError("tag.in_use");
    await tx.db.tag.delete({ where: { id }, select: { id: true } });
    expire(tx, "tags");
    recordAudit(tx, { act: "tag.deleted", id });
  });
}
