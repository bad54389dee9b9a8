import { type FileWindow, MalformedError } from "./window";

/** In kbit/s by the header's index: MPEG-1 layer III, MPEG-1 layer II, MPEG-2 and 2.5. */
const bitrates = {
  first3: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  first2: [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

/** Between frames, in the whole file: padding, tags at the end, a few bytes that went astray. */
const mostStray = 128 * 1024;

/** Bytes of the frames of an MP3 file, which follow each other to its end. */
export async function measureMp3(file: FileWindow): Promise<number> {
  let media = 0;
  let stray = 0;
  for (let at = await skipTag(file); at + 4 <= file.size; ) {
    const length = frameLength(await file.view(at, 4));
    if (length > 0) {
      media += Math.min(length, file.size - at);
      at += length;
      continue;
    }
    stray += 1;
    if (stray > mostStray) throw new MalformedError();
    at += 1;
  }
  return media;
}

/** An ID3v2 tag stands before the sound and tells its length in seven bits of each of four bytes. */
async function skipTag(file: FileWindow): Promise<number> {
  if (file.size < 10 || (await file.text(0, 3)) !== "ID3") return 0;
  const size = await file.view(6, 4);
  return 10 + [0, 1, 2, 3].reduce((sum, index) => sum * 128 + (size.getUint8(index) & 0x7f), 0);
}

/** 0 where no frame begins. */
function frameLength(head: DataView): number {
  const [sync, second, third] = [head.getUint8(0), head.getUint8(1), head.getUint8(2)];
  if (sync !== 0xff || (second & 0xe0) !== 0xe0) return 0;
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const isFirst = version === 3;
  const table = isFirst ? (layer === 3 ? bitrates.first3 : bitrates.first2) : bitrates.second;
  const bitrate = table[third >> 4];
  const rate = sampleRates[(third >> 2) & 3];
  if (version === 1 || layer < 2 || layer > 3 || !bitrate || !rate) return 0;
  const slots = isFirst || layer === 2 ? 144 : 72;
  const divisor = isFirst ? 1 : version === 2 ? 2 : 4;
  return Math.floor((slots * bitrate * 1000 * divisor) / rate) + ((third >> 1) & 1);
}
