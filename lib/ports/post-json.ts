import type { z } from "zod";
import { ServiceError } from "./service-error";

type Call<S extends z.ZodType> = {
  service: ServiceError["service"];
  url: string;
  /** Sent as a Bearer token. */
  token?: string | undefined;
  json: unknown;
  answer: S;
  /** For the whole answer. */
  timeoutMs: number;
  mostBytes?: number;
  signal?: AbortSignal | undefined;
};

/**
 * Sends JSON and reads JSON that fits a schema. Throws `ServiceError`: nobody there, no answer in time, a status that is
 * no success, an answer that is too large, no JSON or not what was agreed.
 */
export async function postJson<S extends z.ZodType>(call: Call<S>): Promise<z.output<S>> {
  const { service, answer, timeoutMs, mostBytes = 64 * 1024 * 1024 } = call;
  const late = AbortSignal.timeout(timeoutMs);
  const signal = call.signal ? AbortSignal.any([late, call.signal]) : late;
  const text = await ask(call, signal, mostBytes).catch((cause: unknown) => {
    if (cause instanceof ServiceError) throw cause;
    throw new ServiceError(service, signal.aborted ? "timeout" : "unreachable", { cause });
  });
  const parsed = answer.safeParse(jsonOrNothing(text));
  if (!parsed.success) throw new ServiceError(service, "bad_answer", { cause: parsed.error });
  return parsed.data;
}

async function ask<S extends z.ZodType>(
  call: Call<S>,
  signal: AbortSignal,
  mostBytes: number,
): Promise<string> {
  const response = await fetch(call.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(call.token ? { authorization: `Bearer ${call.token}` } : {}),
    },
    body: JSON.stringify(call.json),
    signal,
    // Another address would be told the token.
    redirect: "error",
    cache: "no-store",
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ServiceError(call.service, "refused", { detail: String(response.status) });
  }
  return readText(call.service, response, mostBytes);
}

async function readText(
  service: ServiceError["service"],
  { body }: Response,
  mostBytes: number,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) throw new ServiceError(service, "bad_answer", { detail: "too large" });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
