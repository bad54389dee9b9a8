import { mergeEdits } from "@/components/dashboard/merge-edits";
import type { ProductFormValues } from "./form-values";

/** The form's fields as two people may differ about them: options have one value for each attribute, so both are one. */
export type ProductUnits = Omit<ProductFormValues, "attributes" | "skus" | "left"> & {
  options: Pick<ProductFormValues, "attributes" | "skus" | "left">;
};

export const unitsOf = ({ attributes, skus, left, ...rest }: ProductFormValues): ProductUnits => ({
  ...rest,
  options: { attributes, skus, left },
});

export const valuesOf = ({ options, ...rest }: ProductUnits): ProductFormValues => ({ ...rest, ...options });

/** `mergeEdits` of a product. */
export function mergeProducts(base: ProductFormValues, mine: ProductFormValues, theirs: ProductFormValues) {
  const { merged, ...met } = mergeEdits(unitsOf(base), unitsOf(mine), unitsOf(theirs));
  return { ...met, merged: valuesOf(merged), theirs: unitsOf(theirs), mine: unitsOf(mine) };
}

/** What `mergeProducts` finds. */
export type ProductMet = ReturnType<typeof mergeProducts>;
