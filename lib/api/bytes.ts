import { DomainError } from "../domain/errors";

/** A caller who hangs up before the end of its body is no fault of ours. */
async function* untilHangUp(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new DomainError("request.malformed", { cause });
  }
}

/** A body's chunks as they arrive; throws `request.too_large` at the first byte beyond the limit. */
export async function* limitBytes(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body ? untilHangUp(body) : []) {
    size += chunk.byteLength;
    if (size > limit) throw new DomainError("request.too_large");
    yield chunk;
  }
}

/** The body's bytes; stops reading beyond the limit. */
export async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  requireLength(request, limit);
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitBytes(request.body, limit)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Refuses what announces itself as too large before a byte of it is read. */
export function requireLength({ headers }: Request, limit: number): void {
  if (Number(headers.get("content-length") ?? 0) > limit) throw new DomainError("request.too_large");
}
