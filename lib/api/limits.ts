import type { Context } from "../domain/context";
import { type Attempt, countAttempts } from "../domain/limits/limits";
import { type Places, takePlace } from "../domain/limits/places";
import { networkOf } from "../domain/network";
import type { Operation } from "./contract";

/** How often an operation may be called, as data: every limit with one name counts together. */
export type OperationLimit = {
  name: string;
  per: "account" | "address";
  most: number;
  seconds: number;
  /** Counts what the request weighs instead of the request itself. */
  weigh?: "bytes";
};

/** Counts a call before its body is read. Throws `auth.rate_limited` with `retryAfter`. */
export async function countCall(context: Context, operation: Operation, request: Request): Promise<void> {
  const attempts = (operation.limits ?? []).flatMap((limit) => attemptOf(context, limit, request));
  if (attempts.length > 0) await countAttempts(context, attempts);
}

/** Of what one account may send at once: each lies on disk, and may have to be decoded. */
const uploads: Places = { name: "upload:at-once", most: 6 };

/**
 * Takes one of the account's places for requests that carry files, until the answer of the returned function. Throws
 * `request.too_many_at_once` with `retryAfter`.
 */
export async function admitUpload(context: Context, operation: Operation, request: Request) {
  const carries =
    operation.maxBytes === "file" && !/\bjson\b/.test(request.headers.get("content-type") ?? "");
  if (!carries || !context.actor) return async () => {};
  return takePlace(context, uploads, String(context.actor.id));
}

function attemptOf({ actor, address }: Context, limit: OperationLimit, { headers }: Request): Attempt[] {
  const { name, per, most, seconds, weigh } = limit;
  const subject = per === "account" ? actor && String(actor.id) : networkOf(address);
  if (!subject) return [];
  const weight = weigh ? Number(headers.get("content-length") ?? 0) : 1;
  return [{ limit: { name: `${name}:${per}`, most, seconds }, subject, weight }];
}
