import type { ErrorKind } from "../domain/errors";

/**
 * The HTTP status that is true of each kind of failure, whatever the body says. A new kind does not compile until it
 * has one; a responseFormat names only where it departs.
 */
export const trueStatuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported_media: 415,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorKind, number>;
