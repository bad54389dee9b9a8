import sharp, { type Metadata, type Sharp } from "sharp";
import { DomainError } from "../errors";
import { type VariantWidth, variantWidths } from "./media-names";
import { createSlots } from "./slots";

// Each picture is made once: what the library would remember of it, up to 50 MB, is never asked for again.
sharp.cache(false);

/** In pixels. What is long, as the details of a product often are, stays readable: only the width has a limit of ours. */
const mostWidth = 2048;
/** In pixels; WebP has no more. */
const mostHeight = 16_383;
/** All frames together. A decoded pixel takes four bytes. */
const mostPixels = 40_000_000;

/** Decoded pictures are what takes memory: a few at a time, whoever sends them. */
const inSlot = createSlots(2, 30);

export type EncodedImage = {
  /** WebP without metadata, upright, at most 2048 pixels wide. */
  content: Buffer;
  width: number;
  height: number;
};

export type SmallerImages = {
  /** Only widths smaller than the image's. */
  variants: { width: VariantWidth; content: Buffer }[];
  /** A WebP data URL, 16 pixels wide, to show while the image loads. */
  placeholder: string;
};

/**
 * Re-encodes an image, so that nothing of the file but its pixels is kept; animations stay animated.
 * @throws `media.too_large` above 40 megapixels (all frames together), `media.too_tall` above 16,383 pixels at that
 * width, `media.unreadable`, `media.type_refused`, `service.busy`
 */
export function encodeImage(file: Blob, format: string): Promise<EncodedImage> {
  return inSlot(async () => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
      assertDecodable(metadata, format);
      const animated = (metadata.pages ?? 1) > 1 && format !== "heif";
      const source = sharp(bytes, { animated, limitInputPixels: mostPixels, failOn: "error" });
      const { data, info } = await encode(animated ? source : source.autoOrient(), mostWidth);
      return { content: data, width: info.width, height: info.pageHeight ?? info.height };
    } catch (cause) {
      if (cause instanceof DomainError) throw cause;
      throw new DomainError("media.unreadable", { cause });
    }
  });
}

/** The smaller copies of an image that `encodeImage` has made. Throws `service.busy`. */
export function makeSmaller(content: Uint8Array): Promise<SmallerImages> {
  return inSlot(async () => {
    const { width: full, height, pageHeight = height, pages = 1 } = await sharp(content).metadata();
    const animated = pages > 1;
    const variants: SmallerImages["variants"] = [];
    for (const width of variantWidths.filter((each) => each < full)) {
      variants.push({ width, content: (await encode(sharp(content, { animated }), width)).data });
    }
    return { variants, placeholder: await makePlaceholder(content, full, pageHeight) };
  });
}

/** Judged by the header alone, before a pixel is decoded. */
function assertDecodable(metadata: Metadata, expected: string) {
  const { format, compression, pages = 1, pageHeight, autoOrient } = metadata;
  if (format !== expected || (format === "heif" && compression !== "av1")) {
    throw new DomainError("media.type_refused");
  }
  if (metadata.width * (pageHeight ?? metadata.height) * pages > mostPixels) {
    throw new DomainError("media.too_large");
  }
  const { width, height } = pageHeight ? { width: metadata.width, height: pageHeight } : autoOrient;
  if (height * Math.min(1, mostWidth / width) > mostHeight) {
    throw new DomainError("media.too_tall", { values: { limit: mostHeight } });
  }
}

function encode(image: Sharp, width: number) {
  return image
    .resize({ width, withoutEnlargement: true })
    .timeout({ seconds: 30 })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
}

/** Of a long image its beginning, which is what shows while it loads. */
async function makePlaceholder(content: Uint8Array, width: number, height: number): Promise<string> {
  const size = { width: 16, height: Math.max(1, Math.min(48, Math.round((16 * height) / width))) };
  const tiny = await sharp(content)
    .resize({ ...size, fit: "cover", position: "top" })
    .webp({ quality: 40, alphaQuality: 40 })
    .toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}
