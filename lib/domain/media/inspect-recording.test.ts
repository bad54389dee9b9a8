import { describe, expect, it } from "vitest";
import { asBlob } from "@/lib/testing/media-files";
import { box, makeRecording } from "@/lib/testing/recording-files";
import { inspectRecording } from "./inspect-recording";

const kinds = ["mp4", "mov", "m4a", "webm", "ogg", "mp3", "wav"];
const mega = 1024 * 1024;
const inspect = (bytes: Uint8Array, extension: string) => inspectRecording(asBlob(bytes), extension);
const refused = { code: "media.unreadable" };

describe.each(kinds)("%s", (kind) => {
  it.each([200, 5_000, 700_000])("of %d bytes is taken", (size) => inspect(makeRecording(kind, size), kind));

  it("is refused with junk behind its first bytes", async () => {
    const whole = makeRecording(kind, 20 * mega);
    const junk = Buffer.alloc(20 * mega, "junk");
    await expect(
      inspect(Buffer.concat([whole.subarray(0, 36), junk.subarray(36)]), kind),
    ).rejects.toMatchObject(refused);
  });

  it("is refused where nothing follows its head", async () => {
    const head = makeRecording(kind, 5000).subarray(0, kind === "mp3" ? 3 : 40);
    await expect(inspect(head, kind)).rejects.toMatchObject(refused);
  });
});

describe.each(["mp4", "webm", "ogg"])("%s", (kind) => {
  it("is refused with junk behind its end", async () => {
    const whole = Buffer.concat([makeRecording(kind, 20_000), Buffer.alloc(300_000, "\xff", "latin1")]);
    await expect(inspect(whole, kind)).rejects.toMatchObject(refused);
  });

  it("is refused where it breaks off", async () => {
    const whole = makeRecording(kind, 20_000);
    await expect(inspect(whole.subarray(0, whole.length - 1000), kind)).rejects.toMatchObject(refused);
  });
});

describe("an MP4", () => {
  const film = makeRecording("mp4", 20_000);

  it("may hold a few megabytes of other things, not most of the file", async () => {
    await inspect(Buffer.concat([film, box("free", Buffer.alloc(2 * mega))]), "mp4");
    for (const type of ["free", "mdat", "uuid"]) {
      const padded = Buffer.concat([film, box(type, Buffer.alloc(9 * mega))]);
      await expect(inspect(padded, "mp4")).rejects.toMatchObject(refused);
    }
  });

  it("may come in fragments", async () => {
    const [head, rest] = [film.subarray(0, 20), film.subarray(20)];
    const fragment = [box("moof", Buffer.alloc(100)), box("mdat", Buffer.alloc(5 * mega))];
    await inspect(Buffer.concat([head, rest, ...fragment, ...fragment]), "mp4");
  });

  it("is not read for ever when it is nothing but empty boxes", async () => {
    const boxes = Buffer.alloc(4 * mega, box("free"));
    await expect(inspect(Buffer.concat([film, boxes]), "mp4")).rejects.toMatchObject(refused);
  });

  it("may not claim a table that is longer than the file", async () => {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32BE(0xffffffff, 8);
    const stbl = box("stbl", box("stsz", sizes));
    const moov = box("moov", box("trak", box("mdia", box("minf", stbl))));
    await expect(inspect(Buffer.concat([film, moov]), "mp4")).rejects.toMatchObject(refused);
  });
});

it("takes a WebM as a browser records it, whose clusters don't know their size", async () => {
  const whole = makeRecording("webm", 3000);
  const cluster = whole.indexOf(Buffer.from("\x1f\x43\xb6\x75", "latin1"));
  const block = Buffer.concat([Buffer.from("\xa3\x44\x00", "latin1"), Buffer.alloc(1024)]);
  const open = Buffer.from("\x1f\x43\xb6\x75\x01\xff\xff\xff\xff\xff\xff\xff\xe7\x81\x00", "latin1");
  await inspect(Buffer.concat([whole.subarray(0, cluster), open, block, block, open, block]), "webm");
});

it("takes an MP3 with a tag before and another behind its sound", async () => {
  const tag = Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\x10\0", "latin1"), Buffer.alloc(2048)]);
  const end = Buffer.concat([Buffer.from("TAG"), Buffer.alloc(125)]);
  await inspect(Buffer.concat([tag, makeRecording("mp3", 5000), end]), "mp3");
});

it("takes a WAVE whose sound never learned its size", async () => {
  const sound = makeRecording("wav", 5000);
  sound.writeUInt32LE(0xffffffff, 40);
  await inspect(sound, "wav");
});
