import type { FormOptions } from "@/components/seller-products/form/form-options";
import { listTags } from "@/lib/domain/catalog/list-tags";
import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import { getCategoryTree } from "@/lib/domain/categories/list-categories";
import type { SignedIn } from "@/lib/domain/context";
import { localized } from "@/lib/i18n/localized-text";

/** What the product form offers to choose from; the product's own tags are among it, however rare. */
export async function loadFormOptions(
  context: SignedIn,
  product?: Pick<ProductDetail, "tags">,
): Promise<FormOptions> {
  const { locale } = context;
  const [tree, common] = await Promise.all([getCategoryTree(context, {}), listTags(context, {})]);
  const named = <T extends { id: number; name: string; nameEn: string | null }>({ id, name, nameEn }: T) => ({
    id,
    name: localized(locale, name, nameEn),
  });
  const own = product?.tags.map(({ tag }) => tag) ?? [];
  const tags = new Map([...own, ...common].map((tag) => [tag.id, named(tag)]));
  return {
    categories: tree.map((node) => ({ ...named(node), children: node.children.map(named) })),
    tags: [...tags.values()],
  };
}
