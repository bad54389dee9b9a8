import { pathOf } from "@/lib/api/client";
import type { Operation } from "@/lib/api/contract";
import { fileTypesOf } from "@/lib/api/file-output";
import { type Reply, send } from "../shared/send";
import type { Person } from "./cast";
import type { Scene } from "./rows";

/** What a cell of a table sends. */
export type Call = {
  params?: Record<string, number | string>;
  query?: Record<string, string | number>;
  json?: unknown;
  form?: FormData;
  /** Such as a signature over the body. */
  headers?: Record<string, string>;
  /** What a success must contain to count as one; without it the outcome is `-`: nothing of the row is shown. */
  shows?: string;
};

export type Requests = Record<string, (scene: Scene) => Promise<Call> | Call>;

/** A request that names a row, which is made for it. */
export const on =
  <R>(makeRow: (scene: Scene) => Promise<R>, call: (row: R, scene: Scene) => Call) =>
  async (scene: Scene): Promise<Call> =>
    call(await makeRow(scene), scene);

export function sendCall(operation: Operation, call: Call, caller: Person | undefined): Promise<Reply> {
  const search = new URLSearchParams(
    Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]),
  );
  return send(operation.method, `${pathOf(operation.path, call.params)}?${search}`, {
    token: caller?.token,
    headers: { "api-contract": operation.contract.name, ...call.headers },
    ...(call.form ? { body: call.form } : { json: operation.method === "GET" ? undefined : call.json }),
  });
}

/**
 * `ok`, `-` or the status of a failure; with what is wrong behind it when the body is not the one that the
 * contract promises for that outcome.
 */
export function outcomeOf({ contract, output, ...operation }: Operation, call: Call, reply: Reply): string {
  const { status, text, body, headers } = reply;
  const { success, failure } = contract.responseFormat;
  if (status === 204 && operation.status === 204 && text === "") return "ok";
  if (status === (operation.status ?? 200)) {
    const promised =
      fileTypesOf(output)?.includes(headers.get("content-type") ?? "") ??
      success.schema(output).safeParse(body).success;
    if (!promised) return `${status} ${text.slice(0, 300)}`;
    return call.shows === undefined || text.includes(call.shows) ? "ok" : "-";
  }
  const dressed =
    failure.schema.safeParse(body).success && headers.get("content-type") === failure.contentType;
  return dressed ? String(status) : `${status} ${text.slice(0, 300)}`;
}
