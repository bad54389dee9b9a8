import { randomBytes } from "node:crypto";
import { findContentType, findExtension } from "./media-types";

/** Widths in pixels of the smaller copies that are made at upload of an image that is wider. */
export const variantWidths = [640, 320] as const;

export type VariantWidth = (typeof variantWidths)[number];

/** 20 hex characters that nobody can guess. */
export function createMediaKey(): string {
  return randomBytes(10).toString("hex");
}

/** A file's name in the storage port. */
export function mediaName(key: string, extension: string, width?: VariantWidth): string {
  return width === undefined ? `${key}.${extension}` : `${key}-${width}.${extension}`;
}

/** Every name under which files of an upload can lie. */
export function allMediaNames(upload: { storageKey: string; mimeType: string }): string[] {
  const extension = findExtension(upload.mimeType);
  if (!extension) return [];
  const original = mediaName(upload.storageKey, extension);
  if (extension !== "webp") return [original];
  return [original, ...variantWidths.map((width) => mediaName(upload.storageKey, extension, width))];
}

const reference = /^([0-9a-f]{20})(?:\.([a-z0-9]{2,4}))?$/;

/** Reads the last segment of `/media/<key>[.<extension>]`; an absent extension means an image. */
export function parseMediaReference(text: string): { key: string; extension: string } | null {
  const [, key, extension = "webp"] = reference.exec(text) ?? [];
  return key && findContentType(extension) ? { key, extension } : null;
}
