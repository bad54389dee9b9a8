import { type FileWindow, MalformedError } from "./window";

const segment = 0x18538067;
const cluster = 0x1f43b675;
const tracks = 0x1654ae6b;
const blocks = new Set([0xa3, 0xa0]);

/** What else stands in a segment or in a cluster: EBML head, seek head, info, cues, chapters, tags, void, … */
const others = new Set([
  ...[0x1a45dfa3, 0x114d9b74, 0x1549a966, 0x1c53bb6b, 0x1043a770, 0x1254c367, 0x1941a469],
  ...[0xec, 0xbf, 0xe7, 0xa7, 0xab, 0x5854],
]);

/** Bytes of the blocks of a WebM file (RFC 9559). */
export async function measureWebm(file: FileWindow): Promise<number> {
  let media = 0;
  let hasTracks = false;
  for (let at = 0; at < file.size; ) {
    const { id, body, size } = await readElement(file, at);
    // What they hold is walked over, too; a live recording does not know their size.
    if (id === segment || id === cluster) {
      at = body;
      continue;
    }
    if (size === null || body + size > file.size) throw new MalformedError();
    if (blocks.has(id)) media += size;
    else if (id === tracks) hasTracks = true;
    else if (!others.has(id)) throw new MalformedError();
    at = body + size;
  }
  return hasTracks ? media : 0;
}

/** The size is null where it is unknown (all ones). */
async function readElement(file: FileWindow, at: number) {
  const idLength = Math.clz32((await file.view(at, 1)).getUint8(0)) - 23;
  if (idLength > 4) throw new MalformedError();
  const id = readNumber(await file.view(at, idLength));
  const place = at + idLength;
  const first = (await file.view(place, 1)).getUint8(0);
  const length = Math.clz32(first) - 23;
  if (length > 8) throw new MalformedError();
  const size = readNumber(await file.view(place, length), 0xff >> length);
  // All ones tell nothing.
  const unknown = 2 ** (7 * length) - 1;
  return { id, body: place + length, size: size === unknown ? null : size };
}

/** Of a size the first set bit tells the length, and is masked away. */
function readNumber(view: DataView, mask = 0xff): number {
  let value = view.getUint8(0) & mask;
  for (let index = 1; index < view.byteLength; index += 1) value = value * 256 + view.getUint8(index);
  return value;
}
