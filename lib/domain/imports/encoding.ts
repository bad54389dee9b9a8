/** As `TextDecoder` calls them; GB18030 reads all that GBK and GB2312 write. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes beyond ASCII after which a text that is UTF-8 so far is no coincidence: two GBK letters often look like it. */
const enough = 10_000;

/**
 * How a table is written: by its byte order mark, by the NULs that UTF-16 has beside each Latin letter, else UTF-8 if
 * its first bytes beyond ASCII are that, and what Chinese Excel writes otherwise. Reads no further than it needs, or,
 * where asked to, takes nothing for UTF-8 that isn't to its end.
 */
export async function detectEncoding(
  parts: AsyncIterable<Uint8Array>,
  { wholeFile = false } = {},
): Promise<Encoding> {
  let isFirst = true;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let beyondAscii = 0;
  for await (const part of parts) {
    const told = isFirst ? (byMark(part) ?? byNuls(part)) : undefined;
    if (told) return told;
    isFirst = false;
    try {
      // A character may go on in the next part.
      decoder.decode(part, { stream: true });
    } catch {
      return "gb18030";
    }
    for (const byte of part) if (byte >= 0x80) beyondAscii += 1;
    if (beyondAscii > enough && !wholeFile) return "utf-8";
  }
  return wholeFile && isCut(decoder) ? "gb18030" : "utf-8";
}

/** Whether a character was begun and not ended. */
function isCut(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return false;
  } catch {
    return true;
  }
}

function byMark(part: Uint8Array): Encoding | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => part[index] === byte))?.[0];
}

function byNuls(part: Uint8Array): Encoding | undefined {
  const start = part.subarray(0, 1000);
  const nuls = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (even + odd < start.length / 10) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The text of a file's bytes, piece by piece; what the encoding doesn't have becomes U+FFFD. */
export async function* decode(parts: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of parts) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
