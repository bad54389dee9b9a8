import { createHash } from "node:crypto";
import sharp from "sharp";
import { mediaName } from "@/lib/domain/media/media-names";
import type { MediaStorage } from "@/lib/ports/storage/storage";
import { type DrawingView, draw } from "../drawings/draw";
import { at } from "./bulk";
import type { Shot } from "./gallery";
import { placeholderOf, render } from "./render";

export type Picture = { url: string; placeholder: string };

// Twice Node's own pool of threads: while some wait for the disk, the others draw.
const atOnce = 8;

/** Named after the drawing itself: a changed one gets a new key, since files are cached for ever under theirs. */
function keyOf(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, 20);
}

/** In pixels. The front is what buyers look at most; drawing the other views as large would double their time. */
const widths: Record<DrawingView, number> = { 0: 800, 1: 560, 2: 560 };

async function readSmallest(storage: MediaStorage, key: string): Promise<Uint8Array | null> {
  // The full size is written last, so where it lies, the others do.
  const found = await storage.stat(mediaName(key, "webp"));
  const stream = found && (await storage.open(mediaName(key, "webp", 320)));
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Returns the content of the smallest file. */
async function make(storage: MediaStorage, svg: string, key: string, width: number): Promise<Uint8Array> {
  const files = await render(svg, key, width);
  for (const { name, content } of files) {
    await storage.put(name, new Blob([new Uint8Array(content)]), "image/webp");
  }
  return at(files, 0).content;
}

async function takePicture(storage: MediaStorage, { kind, swatch, view }: Shot): Promise<Picture> {
  const svg = draw(kind, swatch, view);
  const key = keyOf(svg);
  const smallest = (await readSmallest(storage, key)) ?? (await make(storage, svg, key, widths[view]));
  return { url: `/media/${mediaName(key, "webp")}`, placeholder: await placeholderOf(smallest) };
}

/** Draws and stores what is not stored yet. Returns the pictures under the names that the shots came with. */
export async function takePictures(
  shots: ReadonlyMap<string, Shot>,
  storage: MediaStorage,
  onPicture: (done: number) => void,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const queue = shots.entries();
  const threads = sharp.concurrency();
  const work = async () => {
    for (const [name, shot] of queue) {
      pictures.set(name, await takePicture(storage, shot));
      onPicture(pictures.size);
    }
  };
  // One thread for each picture: many small ones together use the processors better than one after the other.
  sharp.concurrency(1);
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    sharp.concurrency(threads);
  }
  return pictures;
}
