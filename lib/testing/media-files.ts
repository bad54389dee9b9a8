import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** Files for tests of media, made from nothing. Sizes in pixels. */
export function makeImage(format: "jpeg" | "png" | "webp" | "avif" | "gif", width = 1000, height = 800) {
  return sharp({ create: { width, height, channels: 3, background: "#c2410c" } })
    .composite([{ input: leftHalf(width, height), gravity: "west" }])
    .toFormat(format)
    .toBuffer();
}

function leftHalf(width: number, height: number) {
  return {
    create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#1d4ed8" },
  };
}

/** A JPEG as a phone writes it: camera, place, and a turn of 90° that only its EXIF tells. */
export async function makePhotograph(): Promise<Buffer> {
  return sharp(await makeImage("png", 1000, 800))
    .withExif({
      IFD0: { Make: "SecretCamera", Copyright: "SecretOwner" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 13/1 4999/100", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Three frames of different colors. */
export async function makeAnimation(side = 40): Promise<Buffer> {
  const frames = await Promise.all(
    ["red", "lime", "blue"].map((background) =>
      sharp({ create: { width: side, height: side, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A few kilobytes of PNG that unfold to `side` × `side` pixels. */
export function makeBomb(side: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * Math.min(side, 20_000)));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

const ogg = Buffer.concat([Buffer.from("OggS\0\x02", "latin1"), Buffer.alloc(22), Buffer.from("\x01vorbis")]);

/** The beginnings by which players know a file, padded. */
export const recordings: Readonly<Record<string, Buffer>> = {
  mp4: Buffer.from("\0\0\0\x18ftypisom\0\0\x02\0isommp41", "latin1"),
  mov: Buffer.from("\0\0\0\x14ftypqt  \0\0\0\0qt  ", "latin1"),
  m4a: Buffer.from("\0\0\0\x18ftypM4A \0\0\0\0M4A mp42", "latin1"),
  webm: Buffer.from("\x1a\x45\xdf\xa3\x87\x42\x82\x84webm", "latin1"),
  mp3: Buffer.from("\xff\xfb\x90\x44\0\0\0\0", "latin1"),
  wav: Buffer.from("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0", "latin1"),
  ogg,
};

export function makeRecording(extension: string, size = 5000): Buffer {
  const start = recordings[extension];
  if (!start) throw new Error(`no sample of ${extension}`);
  return Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length))]);
}

export function asBlob(bytes: Uint8Array | string): Blob {
  return new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]);
}
