import type { Context } from "../context";
import { listRelated, type RelatedSku } from "./list-related";
import { requireVisible } from "./product-access";

/** `listRelated` for a product that the caller may see; throws `product.not_found` for any other. (002 §5) */
export async function browseRelated(
  context: Context,
  input: { id: number; count: number },
): Promise<RelatedSku[]> {
  const [related] = await Promise.all([listRelated(context, input), requireVisible(context, input.id)]);
  return related;
}
