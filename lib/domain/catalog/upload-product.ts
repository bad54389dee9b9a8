import type { SignedIn } from "../context";
import { createProduct } from "./create-product";
import { generateMatchTags } from "./generate-match-tags";
import { requireManaged } from "./product-access";
import type { ProductInput, ProductPatch } from "./product-input";
import type { ProductDetail } from "./product-select";
import { updateProduct } from "./update-product";

/** `tags` are the seller's own; the match tags that are stored also tell of title and category. */
type Tagged<T> = Omit<T, "matchTags"> & { tags?: readonly string[] | undefined };

/** `createProduct` with match tags made from title, category and the seller's own tags. (000 §2.1) */
export async function uploadProduct(
  context: SignedIn,
  { tags, ...input }: Tagged<ProductInput>,
): Promise<ProductDetail> {
  const matchTags = await generateMatchTags(context, { ...input, tags });
  return createProduct(context, { ...input, matchTags });
}

/**
 * `updateProduct` that keeps the match tags true to title and category. Own tags that the patch does not name stay:
 * they are those that the product's present title and category do not explain. (000 §2.2.2)
 */
export async function updateUploadedProduct(
  context: SignedIn,
  { id, patch }: { id: number; patch: Tagged<ProductPatch> },
): Promise<ProductDetail> {
  const { tags, ...change } = patch;
  const retag = tags ?? change.title ?? change.categoryId;
  const matchTags = retag === undefined ? undefined : await renewTags(context, id, patch);
  return updateProduct(context, { id, patch: { ...change, matchTags } });
}

async function renewTags(context: SignedIn, id: number, patch: Tagged<ProductPatch>): Promise<string[]> {
  await requireManaged(context, id);
  const present = await context.db.product.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      categoryId: true,
      tags: { where: { tag: { kind: "MATCH" } }, orderBy: { tagId: "asc" }, select: { tag: true } },
    },
  });
  const explained = new Set(
    await generateMatchTags(context, { title: present.title, categoryId: present.categoryId }),
  );
  const own = present.tags.map(({ tag }) => tag.name).filter((name) => !explained.has(name));
  const { title = present.title, categoryId = present.categoryId, tags = own } = patch;
  return generateMatchTags(context, { title, categoryId, tags });
}
