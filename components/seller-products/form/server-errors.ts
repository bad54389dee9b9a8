import type { FieldPath } from "react-hook-form";
import { ApiError } from "@/lib/api/api-error";
import type { ErrorCode } from "@/lib/domain/errors";
import { emptyProduct, type ProductFormValues } from "./form-values";
import { formPath } from "./product-payload";

type FormPath = FieldPath<ProductFormValues>;
type FieldMessage = { path: FormPath; message: string };

/** The domain's refusals that belong to one field. */
const refusedFields: Partial<Record<ErrorCode, FormPath>> = {
  "product.category_not_found": "category_id",
  "product.category_not_level_two": "category_id",
  "product.location_not_found": "location",
  "product.sku_not_found": "skus",
  "product.stock_changed": "skus",
  "tag.not_found": "tag_ids",
  "media.not_found": "images",
};

/** The form's fields that a failure is about: those it names, or the one that its code belongs to. */
export function serverErrors(error: unknown): FieldMessage[] {
  if (!(error instanceof ApiError)) return [];
  const named = error.fields.map(({ path, message }) => ({ path: formPath(path.split(".")), message }));
  const refused = error.code && refusedFields[error.code];
  const all = refused ? [...named, { path: refused, message: error.message }] : named;
  return all.flatMap(({ path, message }) => (isFormPath(path) ? [{ path, message }] : []));
}

/** Whether the form has such a field; the server may name one that it does not show. */
export function isFormPath(path: string): path is FormPath {
  return (path.split(".")[0] ?? "") in emptyProduct;
}
