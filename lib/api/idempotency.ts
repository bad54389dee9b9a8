import { createHash } from "node:crypto";
import type { Context } from "../domain/context";
import { DomainError } from "../domain/errors";
import { type Answered, findAnswered, runOnce } from "../domain/idempotency/run-once";
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

/** How a write is answered: `prepare` takes long, and is done before the transaction in which `compute` may run. */
type Steps = {
  prepare?: () => Promise<unknown>;
  compute(context: Context, prepared: unknown): Promise<Answer>;
};

/**
 * Computes the answer to a write, or gives the first one again where the caller names its call with `Idempotency-Key`.
 * The use case then runs inside the transaction that keeps the key.
 */
export async function answerOnce(
  { operation, wire, request }: { operation: Operation; wire: unknown; request: Request },
  context: Context,
  { prepare, compute }: Steps,
): Promise<Answer> {
  const key = request.headers.get(keyHeader);
  const { actor } = context;
  if (!operation.idempotent || key === null || !actor) return compute(context, await prepare?.());
  const keyed = {
    operation: `${operation.contract.name}.${operation.name}`,
    key: keptKey(key),
    sent: wire,
  };
  const signedIn = { ...context, actor };
  // What was answered already needs no preparation.
  const known = prepare && (await findAnswered(signedIn, keyed));
  if (known) return replay(known);
  const prepared = await prepare?.();
  const done = await runOnce(signedIn, keyed, (tx) => compute(tx, prepared));
  return "first" in done ? done.first : replay(done.replayed);
}

function replay(answered: Answered): Answer {
  const headers = { "content-type": "application/json; charset=utf-8", "idempotency-replayed": "true" };
  return { ...answered, headers };
}
