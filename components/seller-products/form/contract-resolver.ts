import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, Resolver } from "react-hook-form";
import { productBody } from "@/lib/contracts/console/product-body";
import type { ProductFormValues } from "./form-values";
import { formPath, productPayload } from "./product-payload";
import type { InvalidMessage } from "./use-invalid";

/** Checks the form by the contract's own schema and puts each issue at its field. */
export function contractResolver(say: InvalidMessage): Resolver<ProductFormValues> {
  return (values, _context, options) => {
    const { error } = productBody.safeParse(productPayload(values));
    if (!error) return { values, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of error.issues) {
      const path = formPath(issue.path);
      errors[path] ??= { type: issue.code, message: say(issue) };
    }
    return { values: {}, errors: toNestErrors(errors, options) };
  };
}
