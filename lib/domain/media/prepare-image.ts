import sharp, { type Metadata, type Sharp } from "sharp";
import { DomainError } from "../errors";
import { type VariantWidth, variantWidths } from "./media-names";

const longestSide = 2048;
const pixelLimit = 40_000_000;

export type PreparedImage = {
  /** WebP without metadata, upright, at most 2048 pixels on its longer side. */
  content: Buffer;
  width: number;
  height: number;
  /** Only widths smaller than the image's. */
  variants: { width: VariantWidth; content: Buffer }[];
  /** A WebP data URL, 16 pixels wide, to show while the image loads. */
  placeholder: string;
};

/**
 * Re-encodes an image, so that nothing of the file but its pixels is kept; animations stay animated.
 * @throws `media.too_large` above 40 megapixels (all frames together), `media.unreadable`, `media.type_refused`
 */
export async function prepareImage(bytes: Uint8Array, format: string): Promise<PreparedImage> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    assertDecodable(metadata, format);
    const animated = (metadata.pages ?? 1) > 1 && format !== "heif";
    const source = sharp(bytes, { animated, limitInputPixels: pixelLimit, failOn: "error" });
    const upright = animated ? source : source.autoOrient();
    const full = await encode(upright, longestSide, longestSide);
    const height = full.info.pageHeight ?? full.info.height;
    return {
      content: full.data,
      width: full.info.width,
      height,
      variants: await makeVariants(full.data, full.info.width, animated),
      placeholder: await makePlaceholder(full.data),
    };
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw new DomainError("media.unreadable", { cause });
  }
}

/** Judged by the header alone, before a pixel is decoded. */
function assertDecodable(
  { format, compression, width, height, pages = 1, pageHeight }: Metadata,
  expected: string,
) {
  if (format !== expected || (format === "heif" && compression !== "av1")) {
    throw new DomainError("media.type_refused");
  }
  if (width * (pageHeight ?? height) * pages > pixelLimit) throw new DomainError("media.too_large");
}

function encode(image: Sharp, width: number, height?: number) {
  return image
    .resize({ width, ...(height && { height }), fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: 30 })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
}

function makeVariants(full: Buffer, fullWidth: number, animated: boolean) {
  return Promise.all(
    variantWidths
      .filter((width) => width < fullWidth)
      .map(async (width) => ({ width, content: (await encode(sharp(full, { animated }), width)).data })),
  );
}

async function makePlaceholder(full: Buffer): Promise<string> {
  const tiny = await sharp(full).resize({ width: 16 }).webp({ quality: 40, alphaQuality: 40 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}
