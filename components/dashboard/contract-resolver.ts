import { toNestErrors } from "@hookform/resolvers";
import type { FieldError, FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";
import type { InvalidMessage } from "./use-invalid";

/** What a contract's schema says of the form as it is typed. */
type Check<V> = (values: V) => { error?: z.ZodError | undefined };

/** Checks a form by the contract's own schema and puts each issue at its field, whose path `formPath` knows. */
export function contractResolver<V extends FieldValues>(
  check: Check<V>,
  formPath: (path: readonly PropertyKey[]) => string,
  say: InvalidMessage,
): Resolver<V> {
  return (values, _context, options) => {
    const { error } = check(values);
    if (!error) return { values, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of error.issues) {
      const path = formPath(issue.path);
      errors[path] ??= { type: issue.code, message: say(issue) };
    }
    return { values: {}, errors: toNestErrors<V>(errors, options) };
  };
}
