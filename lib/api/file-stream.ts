import { ReadableStream as NodeStream } from "node:stream/web";
import type { FileOutput } from "./file-output";

/** A body that is pulled, so that a slow reader slows the maker and one who leaves stops it. */
export function streamOf({ content }: FileOutput): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  async function* bytes() {
    for await (const piece of content) yield typeof piece === "string" ? encoder.encode(piece) : piece;
  }
  return NodeStream.from(bytes()) as ReadableStream<Uint8Array>;
}
