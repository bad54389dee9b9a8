import type { Context } from "../domain/context";
import { DomainError } from "../domain/errors";
import { runOnce } from "../domain/idempotency/run-once";
import type { Answer } from "./answer";
import type { Operation } from "./contract";

export const keyHeader = "idempotency-key";

/** Printable ASCII, as a header carries it unharmed. */
const keyPattern = /^[\x21-\x7e][\x20-\x7e]{0,254}$/;

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
  if (!keyPattern.test(key)) throw new DomainError("request.key_invalid");
  const keyed = { operation: `${operation.contract.name}.${operation.name}`, key, sent: wire };
  const done = await runOnce({ ...context, actor }, keyed, compute);
  if ("first" in done) return done.first;
  const headers = { "content-type": "application/json; charset=utf-8", "idempotency-replayed": "true" };
  return { ...done.replayed, headers };
}
