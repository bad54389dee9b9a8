import type { PercentCrop } from "react-image-crop";
import { cropPixels, turnedSize } from "./crop-area";

const mostBytes = 20 * 1024 * 1024;

/** The picture is larger than the browser's canvases. */
export class CanvasTooLarge extends Error {}

/** A picture's pixels, upright as its EXIF says. Rejects for what can't be read, as from another site. */
export async function openPicture(url: string, signal: AbortSignal): Promise<ImageBitmap> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return createImageBitmap(await response.blob(), { imageOrientation: "from-image" });
}

/** Draws a picture after so many quarter turns, clockwise, in its full size. */
export function drawTurned(canvas: HTMLCanvasElement, picture: ImageBitmap, turns: number): void {
  const { width, height } = turnedSize(picture, turns);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new CanvasTooLarge();
  context.translate(width / 2, height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
}

const encode = (canvas: HTMLCanvasElement, type: string, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));

/** What a frame holds as a file of its own: WebP, or JPEG where the browser writes none. */
export async function cutOut(source: HTMLCanvasElement, crop: PercentCrop): Promise<File> {
  const { x, y, width, height } = cropPixels(crop, source);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new CanvasTooLarge();
  context.drawImage(source, x, y, width, height, 0, 0, width, height);
  for (const quality of [0.92, 0.8, 0.6]) {
    const webp = await encode(canvas, "image/webp", quality);
    const blob = webp?.type === "image/webp" ? webp : await encodeJpeg(canvas, quality);
    if (blob && blob.size <= mostBytes)
      return new File([blob], `crop.${blob.type === "image/webp" ? "webp" : "jpg"}`, { type: blob.type });
  }
  throw new CanvasTooLarge();
}

/** JPEG knows no transparency: what would turn black is white. */
function encodeJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> {
  const context = canvas.getContext("2d");
  if (context) {
    context.globalCompositeOperation = "destination-over";
    context.fillStyle = "white";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return encode(canvas, "image/jpeg", quality);
}
