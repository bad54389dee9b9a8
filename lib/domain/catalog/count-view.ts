import type { Context } from "../context";
import { DomainError } from "../errors";
import { visibleTo } from "./product-access";
import { recordView } from "./record-view";

/** Counts one look at a product that the caller may see; throws `product.not_found` for any other. One query. */
export async function countView({ db, actor }: Context, { id }: { id: number }): Promise<void> {
  const found = await db.product.findFirst({ where: { id, ...visibleTo(actor) }, select: { id: true } });
  if (!found) throw new DomainError("product.not_found");
  recordView(id);
}
