import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { expire } from "../effects";
import { DomainError } from "../errors";
import { lockCategories } from "./category-parent";
import { getCategory } from "./list-categories";

/** Throws `category.has_children` or `category.has_products` and then deletes nothing. (004 §18.B.6) */
export async function deleteCategory(context: SignedIn, { id }: { id: number }): Promise<void> {
  await inTransaction(context, async (tx) => {
    await lockCategories(tx);
    const { parentId, level } = await getCategory(tx, { id });
    // Waits for products that are being put into it, and keeps new ones out until the commit.
    await tx.db.$queryRaw`SELECT id FROM categories WHERE id = ${id} FOR UPDATE`;
    if ((await tx.db.category.count({ where: { parentId: id } })) > 0)
      throw new DomainError("category.has_children");
    if ((await tx.db.product.count({ where: { categoryId: id } })) > 0)
      throw new DomainError("category.has_products");
    await tx.db.category.delete({ where: { id } });
    expire(tx, "categories");
    recordAudit(tx, { act: "category.deleted", id, before: { parentId, level } });
  });
}
