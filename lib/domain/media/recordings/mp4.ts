import { type FileWindow, MalformedError } from "./window";

type Box = { type: string; body: number; end: number };

type Found = { boxes: number; tracks: number; sampled: number; data: number; afterFragment: boolean };

/** Boxes that hold boxes, as far as the samples' sizes lie in them. */
const parents = new Set(["moov", "trak", "mdia", "minf", "stbl"]);

/** More than hours of film in fragments of a second have. */
const mostBoxes = 200_000;

/** Bytes of the samples of an MP4, QuickTime or M4A file (ISO/IEC 14496-12). */
export async function measureMp4(file: FileWindow): Promise<number> {
  const found = { boxes: 0, tracks: 0, sampled: 0, data: 0, afterFragment: false };
  await walk(file, { type: "", body: 0, end: file.size }, found);
  return found.tracks > 0 ? Math.min(found.sampled, found.data) : 0;
}

async function walk(file: FileWindow, parent: Box, found: Found): Promise<void> {
  for (let at = parent.body; at < parent.end; ) {
    // Some writers leave a few bytes behind the last box.
    if (parent.type === "" && parent.end - at < 8) return;
    const box = await readBox(file, at, parent);
    found.boxes += 1;
    if (found.boxes > mostBoxes) throw new MalformedError();
    await take(file, box, found);
    at = box.end;
  }
}

async function readBox(file: FileWindow, at: number, parent: Box): Promise<Box> {
  const head = await file.view(at, 8);
  const type = await file.text(at + 4, 4);
  let size = head.getUint32(0);
  let body = at + 8;
  if (size === 1) {
    size = Number((await file.view(at + 8, 8)).getBigUint64(0));
    body = at + 16;
  } else if (size === 0 && parent.type === "") size = parent.end - at;
  const end = at + size;
  if (end < body || end > parent.end || !/^[\x20-\x7e\xa9]{4}$/.test(type)) throw new MalformedError();
  return { type, body, end };
}

async function take(file: FileWindow, box: Box, found: Found): Promise<void> {
  const { type, body, end } = box;
  if (parents.has(type)) return walk(file, box, found);
  if (type === "hdlr" && /^(vide|soun)$/.test(await file.text(body + 8, 4))) found.tracks += 1;
  if (type === "stsz") found.sampled += await sumSizes(file, box);
  if (type === "mdat") {
    found.data += end - body;
    // A fragment's samples are described right before them.
    if (found.afterFragment) found.sampled += end - body;
  }
  if (type === "mdat" || type === "moof") found.afterFragment = type === "moof";
}

/** The table of sample sizes: one for all, or one each. */
async function sumSizes(file: FileWindow, { body, end }: Box): Promise<number> {
  const head = await file.view(body, 12);
  const [each, count] = [head.getUint32(4), head.getUint32(8)];
  if (each > 0) return each * count;
  if (body + 12 + count * 4 > end) throw new MalformedError();
  let sum = 0;
  for (let index = 0; index < count; ) {
    const part = Math.min(count - index, 16_000);
    const sizes = await file.view(body + 12 + index * 4, part * 4);
    for (let entry = 0; entry < part; entry += 1) sum += sizes.getUint32(entry * 4);
    index += part;
  }
  return sum;
}
