import type { PercentCrop } from "react-image-crop";

type Size = { width: number; height: number };

/** The largest frame of a ratio, in the middle; all of the picture without one. */
export function largestCrop({ width, height }: Size, aspect: number | undefined): PercentCrop {
  const ratio = aspect === undefined ? 1 : (aspect * height) / width;
  const part = { width: Math.min(1, ratio) * 100, height: Math.min(1, 1 / ratio) * 100 };
  return { unit: "%", ...part, x: (100 - part.width) / 2, y: (100 - part.height) / 2 };
}

/** What a frame holds, in whole pixels: never nothing, never beyond the picture. */
export function cropPixels(crop: PercentCrop, { width, height }: Size) {
  const along = (from: number, part: number, whole: number) => {
    const start = Math.min(Math.max(0, Math.round((from / 100) * whole)), whole - 1);
    const length = Math.round((part / 100) * whole);
    return [start, Math.min(Math.max(1, length), whole - start)] as const;
  };
  const [x, across] = along(crop.x, crop.width, width);
  const [y, down] = along(crop.y, crop.height, height);
  return { x, y, width: across, height: down };
}

/** How large a picture is after so many quarter turns. */
export const turnedSize = ({ width, height }: Size, turns: number): Size =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };
