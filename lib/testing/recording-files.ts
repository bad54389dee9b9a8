/** Recordings for tests, made from nothing: the structure of each container, around samples of zeros. */
const bytes = (...values: number[]) => Buffer.from(values);
const latin = (text: string) => Buffer.from(text, "latin1");

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

/** A box of an MP4 file. */
export function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint32(body.length + 8), latin(type), body]);
}

/** An index that tells of one sample, in a track of film or sound. */
function moov(handler: "vide" | "soun", sampleSize: number): Buffer {
  const sizes = box("stsz", Buffer.alloc(4), uint32(sampleSize), uint32(1));
  const media = box("hdlr", Buffer.alloc(8), latin(handler), Buffer.alloc(13));
  return box("moov", box("trak", box("mdia", media, box("minf", box("stbl", sizes)))));
}

function mp4(brand: string, handler: "vide" | "soun", size: number): Buffer {
  const head = box("ftyp", latin(brand), Buffer.alloc(4), latin(brand));
  const samples = Math.max(1, size - head.length - moov(handler, 1).length - 8);
  return Buffer.concat([head, moov(handler, samples), box("mdat", Buffer.alloc(samples))]);
}

function webm(size: number): Buffer {
  const head = latin("\x1a\x45\xdf\xa3\x87\x42\x82\x84webm");
  const openSegment = latin("\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff");
  const tracks = latin("\x16\x54\xae\x6b\x80");
  const before = Buffer.concat([head, openSegment, tracks]);
  const samples = Math.max(1, size - before.length - 21);
  const cluster = Buffer.concat([latin("\x1f\x43\xb6\x75\x01\0\0\0"), uint32(samples + 9)]);
  const block = Buffer.concat([latin("\xa3\x01\0\0\0"), uint32(samples)]);
  return Buffer.concat([before, cluster, block, Buffer.alloc(samples)]);
}

function oggPage(packet: Buffer): Buffer {
  const lengths = Array.from({ length: Math.ceil(packet.length / 255) }, (_, index) =>
    Math.min(255, packet.length - index * 255),
  );
  return Buffer.concat([latin("OggS\0\x02"), Buffer.alloc(20), bytes(lengths.length, ...lengths), packet]);
}

function ogg(size: number): Buffer {
  const first = oggPage(Buffer.concat([latin("\x01vorbis"), Buffer.alloc(23)]));
  const pages = Math.max(1, Math.ceil((size - first.length) / 64_000));
  return Buffer.concat([first, ...Array.from({ length: pages }, () => oggPage(Buffer.alloc(60_000)))]);
}

/** Frames of 128 kbit/s, 417 bytes each; the last one may be cut off. */
function mp3(size: number): Buffer {
  const frame = Buffer.concat([bytes(0xff, 0xfb, 0x90, 0x44), Buffer.alloc(413)]);
  return Buffer.alloc(Math.max(size, 4), frame);
}

function wav(size: number): Buffer {
  const format = Buffer.alloc(16);
  const samples = Math.max(2, size - 44);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(samples);
  const head = latin("RIFF\0\0\0\0WAVEfmt \x10\0\0\0");
  return Buffer.concat([head, format, latin("data"), length, Buffer.alloc(samples)]);
}

const makers: Readonly<Record<string, (size: number) => Buffer>> = {
  mp4: (size) => mp4("isom", "vide", size),
  mov: (size) => mp4("qt  ", "vide", size),
  m4a: (size) => mp4("M4A ", "soun", size),
  webm,
  ogg,
  mp3,
  wav,
};

/** A recording of about `size` bytes that a container's reader accepts. */
export function makeRecording(extension: string, size = 5000): Buffer {
  const make = makers[extension];
  if (!make) throw new Error(`no sample of ${extension}`);
  return make(size);
}
