import type { Context } from "../context";
import { DomainError } from "../errors";
import { listRelated, type RelatedSku } from "./list-related";
import { visibleTo } from "./product-access";

/** `listRelated` for a product that the caller may see; throws `product.not_found` for any other. (002 §5) */
export async function browseRelated(
  context: Context,
  input: { id: number; count: number },
): Promise<RelatedSku[]> {
  const [found, related] = await Promise.all([
    context.db.product.findFirst({
      where: { id: input.id, ...visibleTo(context.actor) },
      select: { id: true },
    }),
    listRelated(context, input),
  ]);
  if (!found) throw new DomainError("product.not_found");
  return related;
}
