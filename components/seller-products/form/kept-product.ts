import type { Kept } from "@/components/dashboard/use-kept-edit";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";
import type { ProductFormValues } from "./form-values";

/** What the form is opened for: the product itself, something new, or something new after a product. */
export type Opened = { product: ProductEditView } | { copied: number | null };

export const keptName = (userId: number, opened: Opened) => {
  if ("product" in opened) return `product-edit ${userId} ${opened.product.product_id}`;
  return `product-edit ${userId} ${opened.copied === null ? "new" : `copy-${opened.copied}`}`;
};

export function isKept(value: unknown): value is Kept<ProductEditView | null, ProductFormValues> {
  const { read, values } = Object(value);
  return (
    (read === null || typeof read?.version === "number") &&
    typeof values?.low_stock === "string" &&
    values.location !== undefined &&
    [values.skus, values.attributes, values.left, values.images, values.tag_ids].every(Array.isArray) &&
    values.attributes.every((one: unknown) => Array.isArray(Object(one).values))
  );
}
