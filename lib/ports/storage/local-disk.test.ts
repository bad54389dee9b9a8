import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localDisk } from "./local-disk";

const name = "0123456789abcdef0123.webp";
const bytes = Buffer.alloc(700_000, "0123456789");
let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "jishi-disk-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = async (stream: ReadableStream<Uint8Array> | null) =>
  stream && Buffer.from(await new Response(stream).arrayBuffer());

describe("the local disk", () => {
  it("gives back what it was given, whole and in ranges", async () => {
    const disk = localDisk(root);
    await disk.put(name, new Blob([bytes]), "image/webp");
    expect((await disk.stat(name))?.size).toBe(bytes.length);
    expect(await read(await disk.open(name))).toEqual(bytes);
    expect(await read(await disk.open(name, { start: 0, end: 0 }))).toEqual(bytes.subarray(0, 1));
    expect(await read(await disk.open(name, { start: 300_001, end: 699_999 }))).toEqual(
      bytes.subarray(300_001),
    );
    expect(await readdir(join(root, "01", "23"))).toEqual([name]);
  });

  it("reads an empty file", async () => {
    const disk = localDisk(root);
    await disk.put("00000000000000000000.mp3", new Blob([]), "audio/mpeg");
    expect(await read(await disk.open("00000000000000000000.mp3"))).toEqual(Buffer.alloc(0));
  });

  it("deletes what a process that died has left of a file, not what is being written", async () => {
    const disk = localDisk(root);
    await disk.deleteAbandoned(new Date());
    const incoming = join(root, "incoming");
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, "old"), "x");
    await utimes(join(incoming, "old"), new Date(0), new Date(0));
    await writeFile(join(incoming, "new"), "x");
    await disk.deleteAbandoned(new Date(Date.now() - 3_600_000));
    expect(await readdir(incoming)).toEqual(["new"]);
    await rm(join(incoming, "new"));
    await localDisk(join(root, "nothing")).deleteAbandoned(new Date());
  });

  it("takes bytes as it takes a blob", async () => {
    const disk = localDisk(root);
    await disk.put("11111111111111111111.webp", bytes, "image/webp");
    expect(await read(await disk.open("11111111111111111111.webp"))).toEqual(bytes);
  });

  it("leaves neither the file nor a part when the writing fails", async () => {
    const disk = localDisk(root);
    const broken = new Blob(["x"]);
    broken.stream = () => new ReadableStream({ start: (controller) => controller.error(new Error("torn")) });
    await expect(disk.put("ffffffffffffffffffff.webp", broken, "image/webp")).rejects.toThrow("torn");
    expect(await disk.stat("ffffffffffffffffffff.webp")).toBeNull();
    expect(await readdir(join(root, "incoming"))).toEqual([]);
  });

  it("lets a reader stop in the middle", async () => {
    const disk = localDisk(root);
    const stream = await disk.open(name);
    const reader = stream?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await reader?.read())?.done).toBe(true);
  });

  it("answers null for what is absent and deletes it without complaint", async () => {
    const disk = localDisk(root);
    expect(await disk.open("aaaaaaaaaaaaaaaaaaaa.webp")).toBeNull();
    expect(await disk.stat("aaaaaaaaaaaaaaaaaaaa.webp")).toBeNull();
    await disk.delete(["aaaaaaaaaaaaaaaaaaaa.webp"]);
    await disk.delete([name]);
    expect(await disk.stat(name)).toBeNull();
  });

  it.each([
    "../../etc/passwd",
    "/etc/passwd",
    `../${name}`,
    "",
    ".",
    "0123456789abcdef0123",
    `${name}\0`,
    `${name}/x`,
  ])("refuses the name %j", async (wrong) => {
    const disk = localDisk(root);
    await expect(async () => disk.open(wrong)).rejects.toThrow("not a media name");
    await expect(async () => disk.stat(wrong)).rejects.toThrow("not a media name");
    await expect(async () => disk.put(wrong, new Blob([]), "image/webp")).rejects.toThrow("not a media name");
    await expect(async () => disk.delete([wrong])).rejects.toThrow("not a media name");
  });
});
