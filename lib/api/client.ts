import type { z } from "zod";
import { ApiError, apiErrorOf } from "./api-error";
import type { Method, Operation } from "./contract";
import { problemType } from "./problem";
import { isSessionLost, signedInAgain } from "./session-lost";

type Part<K extends string, S> = S extends z.ZodType
  ? z.input<S> extends undefined
    ? unknown
    : { [key in K]: z.input<S> }
  : unknown;

/** What a call sends: the operation's own wire types; a `FormData` may stand for the body. */
export type CallInput<Op extends Operation> = { signal?: AbortSignal; form?: FormData } & Partial<
  Part<"params", NonNullable<Op["params"]>> &
    Part<"query", NonNullable<Op["query"]>> &
    Part<"body", NonNullable<Op["body"]>>
>;

/**
 * A write of fewer characters is sent whole, also by a page that is left. Browsers allow 64 KiB for all that are under way
 * together and refuse the one that goes beyond; a character has up to three bytes.
 */
const keptAlive = 2000;

/** What a call accepts: failures as problem details, whatever the contract. */
export const callAccepts = `application/json, ${problemType}`;

/** `/api/products/{product_id}` with its parameters filled in. */
export function pathOf(path: string, params: Record<string, unknown> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

/**
 * Calls an operation over HTTP and returns the data inside its envelope; throws `ApiError`. A change for which the
 * session is gone asks the reader to sign in, where the page can, and is sent again.
 */
export async function call<Op extends Operation>(
  operation: Op,
  input: CallInput<Op>,
  options: { baseUrl?: string; token?: string } = {},
): Promise<z.output<Op["output"]>> {
  const { params, query, body, form, signal } = input as Record<string, unknown> & CallInput<Operation>;
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const path = pathOf(operation.path, params as Record<string, unknown>);
  const sent = form ?? (operation.method === "GET" ? undefined : JSON.stringify(body ?? {}));
  const request = () =>
    fetch(`${options.baseUrl ?? ""}${path}${search.size > 0 ? `?${search}` : ""}`, {
      method: operation.method satisfies Method,
      headers: {
        accept: callAccepts,
        "api-contract": operation.contract.name,
        ...(form ? {} : { "content-type": "application/json" }),
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
        ...(typeof document === "undefined" ? {} : { "accept-language": document.documentElement.lang }),
      },
      body: sent,
      keepalive: typeof sent === "string" && sent.length < keptAlive,
      signal,
    }).catch((cause: unknown) => {
      // What the browser says of a request that never arrived is not for readers.
      throw input.signal?.aborted ? cause : new ApiError({ status: 0 });
    });
  let response = await request();
  const changes = operation.method !== "GET" && !options.token;
  if (changes && isSessionLost(response) && (await signedInAgain())) response = await request();
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (!response.ok) throw apiErrorOf(response.status, answer, (name) => response.headers.get(name));
  return operation.contract.responseFormat.success.read(answer) as z.output<Op["output"]>;
}
