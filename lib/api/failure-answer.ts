import type { Answer } from "./answer";
import type { Contract, Operation } from "./contract";
import { failureOf } from "./failure";
import { acceptsProblem, problem } from "./problem";
import { localeOf } from "./request";

/**
 * Anything thrown as a contract's own answer, or as problem details to a caller that accepts those by name. The header
 * `api-error` carries the stable code in either case: few of the documents leave room for it in the body.
 */
export function failureAnswer(
  thrown: unknown,
  request: Request,
  { contract, operation, requestId }: { contract: Contract; operation?: Operation; requestId: string },
): Answer {
  const failure = failureOf(thrown, contract, localeOf(request), requestId);
  const format = acceptsProblem(request) ? problem : contract.responseFormat.failure;
  return {
    status: failure.status,
    body: JSON.stringify(format.body(failure, operation)),
    headers: {
      "content-type": format.contentType,
      "x-request-id": requestId,
      "api-error": failure.code,
      ...(failure.retryAfter ? { "retry-after": String(Math.ceil(failure.retryAfter)) } : {}),
    },
  };
}
