import type { FieldPath } from "react-hook-form";
import { ApiError } from "@/lib/api/client";
import { emptyProduct, type ProductFormValues } from "./form-values";
import { formPath } from "./product-payload";

type FormPath = FieldPath<ProductFormValues>;
type FieldMessage = { path: FormPath; message: string };

/** The domain's refusals that belong to one field, by the code that words them. */
export const refusedFields = {
  "product.category_not_found": "category_id",
  "product.category_not_level_two": "category_id",
  "product.location_not_found": "location_id",
  "product.sku_not_found": "skus",
  "tag.not_found": "tag_ids",
  "media.not_found": "images",
} as const;

export type RefusedCode = keyof typeof refusedFields;

/**
 * The fields that a storefront failure names: `请求参数错误; skus.0.price …` lists them after its first part, and a
 * refusal of the domain is known by its words, which `wording` gives for each code.
 */
export function serverErrors(error: unknown, wording: (code: RefusedCode) => string): FieldMessage[] {
  if (!(error instanceof ApiError)) return [];
  const [general, ...parts] = error.message.split("; ");
  const named = parts.flatMap((part) => {
    const [, path, message] = /^([\w.]+) (.+)$/.exec(part) ?? [];
    return path && message ? [{ path: formPath(path.split(".")), message }] : [];
  });
  const refused = Object.entries(refusedFields).flatMap(([code, path]) =>
    isCode(code) && wording(code) === general ? [{ path, message: error.message }] : [],
  );
  return [...named, ...refused].flatMap(({ path, message }) => (isFormPath(path) ? [{ path, message }] : []));
}

/** Whether the form has such a field; the server may name one that it does not show. */
function isFormPath(path: string): path is FormPath {
  return (path.split(".")[0] ?? "") in emptyProduct;
}

function isCode(code: string): code is RefusedCode {
  return code in refusedFields;
}
