import sharp from "sharp";
import { mediaName, variantWidths } from "@/lib/domain/media/media-names";

type Pixels = { data: Buffer; width: number };
export type RenderedFile = { name: string; content: Buffer };

const open = ({ data, width }: Pixels) => sharp(data, { raw: { width, height: width, channels: 3 } });

/** The least effort: the files are a third larger than those of an upload, and take half the time. */
const encode = (pixels: Pixels) => open(pixels).webp({ quality: 82, effort: 0 }).toBuffer();

async function shrink(pixels: Pixels, width: number): Promise<Pixels> {
  return { data: await open(pixels).resize({ width, kernel: "linear" }).raw().toBuffer(), width };
}

/** A WebP data URL, 16 pixels wide, like that of an upload. */
export async function placeholderOf(content: Uint8Array): Promise<string> {
  const tiny = await sharp(content).resize({ width: 16 }).webp({ quality: 40 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}

/**
 * A square drawing in the files that an upload of it, `width` pixels wide, would leave; the full size comes last.
 * Every smaller one is made from the pixels of the next larger one.
 */
export async function render(svg: string, key: string, width: number): Promise<RenderedFile[]> {
  const drawn = sharp(Buffer.from(svg)).resize(width, width).removeAlpha().raw();
  let pixels: Pixels = { data: await drawn.toBuffer(), width };
  const files = [{ name: mediaName(key, "webp"), content: await encode(pixels) }];
  for (const smaller of variantWidths.filter((variant) => variant < width)) {
    pixels = await shrink(pixels, smaller);
    files.unshift({ name: mediaName(key, "webp", smaller), content: await encode(pixels) });
  }
  return files;
}
