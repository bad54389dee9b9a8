import { z } from "zod";
import { DomainError, type ErrorCode } from "./errors";

const violation = z.object({
  code: z.literal("P2002"),
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({ constraint: z.object({ index: z.string() }) }),
    }),
  }),
});

/** The name of the unique index that a write ran into, or null when it failed for another reason. */
function violatedIndex(error: unknown): string | null {
  const parsed = violation.safeParse(error);
  return parsed.success ? parsed.data.meta.driverAdapterError.cause.constraint.index : null;
}

/**
 * Turns a unique violation into the expected failure that its index stands for; throws anything else again.
 * `create(…).catch((error) => onUnique(error, { users_email_key: "account.email_taken" }))`
 */
export function onUnique(error: unknown, codes: Readonly<Record<string, ErrorCode>>): never {
  const index = violatedIndex(error);
  const code = index === null ? undefined : codes[index];
  throw code ? new DomainError(code, { cause: error }) : error;
}
