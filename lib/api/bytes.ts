import { DomainError } from "../domain/errors";

/** Of a body that is refused, what is still taken in: more than any file that is admitted. */
const drainedBytes = 256 * 1024 * 1024;

/**
 * A request's body, read up to a limit. Where it is refused before its end, `drain` takes in the rest and forgets it:
 * many callers read no answer before they have sent all, and a connection that is cut loses it.
 */
export function openBody({ body }: Request, limit: number) {
  const reader = body?.getReader();
  const read = async () => (reader ? await reader.read() : { done: true as const, value: undefined });
  return {
    /** The chunks as they arrive. Throws `request.too_large` at the first byte beyond the limit. */
    async *chunks(): AsyncGenerator<Uint8Array> {
      let size = 0;
      for (;;) {
        // A caller who hangs up before the end of its body is no fault of ours.
        const { done, value } = await read().catch((cause: unknown) => {
          throw new DomainError("request.malformed", { cause });
        });
        if (done) return;
        size += value.byteLength;
        if (size > limit) throw new DomainError("request.too_large");
        yield value;
      }
    },
    async drain(most = drainedBytes): Promise<void> {
      let size = 0;
      try {
        while (size <= most) {
          const { done, value } = await read();
          if (done) return;
          size += value.byteLength;
        }
        // It has no end: this closes the connection.
        await reader?.cancel();
      } catch {
        // The caller has gone.
      }
    },
  };
}

/** The body's bytes, read up to the limit; `drained`: how much beyond it is taken in and forgotten. */
export async function bytesOf(
  request: Request,
  limit: number,
  drained = drainedBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  requireLength(request, limit);
  const body = openBody(request, limit);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of body.chunks()) chunks.push(chunk);
  } catch (error) {
    await body.drain(drained);
    throw error;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Refuses what announces itself as too large before a byte of it is read. */
export function requireLength({ headers }: Request, limit: number): void {
  if (Number(headers.get("content-length") ?? 0) > limit) throw new DomainError("request.too_large");
}

/**
 * Takes in a body that was refused unread, where the connection ends with the answer; on any other the server itself
 * reads on behind it.
 */
export async function drainUnread(request: Request): Promise<void> {
  const closes = request.headers.get("connection")?.toLowerCase() === "close";
  if (closes && request.body && !request.body.locked) await openBody(request, 0).drain();
}
