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

export function asBlob(bytes: Uint8Array | string): Blob {
  return new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]);
}
