import { createHash } from "node:crypto";
import type { Context } from "../domain/context";
import { DomainError } from "../domain/errors";
import { runOnce } from "../domain/idempotency/run-once";
import type { Answer } from "./answer";
import type { Operation } from "./contract";

export const keyHeader = "idempotency-key";

/** A longer one is kept as its digest: an index has no room for all that a header may carry. */
const longestKept = 255;

/** Whatever a client has made up; blank names nothing. */
function keptKey(key: string): string {
  if (key.trim() === "") throw new DomainError("request.key_invalid");
  return key.length <= longestKept ? key : `sha256 ${createHash("sha256").update(key).digest("hex")}`;
}

/**
 * Computes the answer to a write, or gives the first one again where the caller names its call with `Idempotency-Key`.
 * The use case then runs inside the transaction that keeps the key.
 */
export async function answerOnce(
  { operation, wire, request }: { operation: Operation; wire: unknown; request: Request },
  context: Context,
  compute: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const key = request.headers.get(keyHeader);
  const { actor } = context;
  if (!operation.idempotent || key === null || !actor) return compute(context);
  const keyed = {
    operation: `${operation.contract.name}.${operation.name}`,
    key: keptKey(key),
    sent: wire,
  };
  const done = await runOnce({ ...context, actor }, keyed, compute);
  if ("first" in done) return done.first;
  const headers = { "content-type": "application/json; charset=utf-8", "idempotency-replayed": "true" };
  return { ...done.replayed, headers };
}
