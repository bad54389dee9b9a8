import type { MediaType } from "@/lib/generated/prisma/enums";

type MediaKind =
  /** `format` is what the decoder must find too: a file that two readers see differently is refused. */
  | { type: typeof MediaType.IMAGE; format: string }
  | { type: typeof MediaType.VIDEO | typeof MediaType.AUDIO; extension: string };

/** What may be uploaded, by the type found in the bytes. Everything else is refused, SVG and HTML among it. */
const acceptedTypes: Readonly<Record<string, MediaKind>> = {
  "image/jpeg": { type: "IMAGE", format: "jpeg" },
  "image/png": { type: "IMAGE", format: "png" },
  "image/apng": { type: "IMAGE", format: "png" },
  "image/webp": { type: "IMAGE", format: "webp" },
  "image/avif": { type: "IMAGE", format: "heif" },
  "image/gif": { type: "IMAGE", format: "gif" },
  "video/mp4": { type: "VIDEO", extension: "mp4" },
  "video/webm": { type: "VIDEO", extension: "webm" },
  "video/quicktime": { type: "VIDEO", extension: "mov" },
  "audio/mpeg": { type: "AUDIO", extension: "mp3" },
  "audio/ogg": { type: "AUDIO", extension: "ogg" },
  "audio/ogg; codecs=opus": { type: "AUDIO", extension: "ogg" },
  "audio/wav": { type: "AUDIO", extension: "wav" },
  "audio/x-m4a": { type: "AUDIO", extension: "m4a" },
  "audio/mp4": { type: "AUDIO", extension: "m4a" },
};

/** The types under which stored files are served, by their extension. */
const contentTypes: Readonly<Record<string, string>> = {
  webp: "image/webp",
  mp4: "video/mp4",
  webm: "video/webm",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
  m4a: "audio/mp4",
};

/** What a file of a sniffed type is to us; null for a type that we refuse. */
export function findMediaKind(mimeType: string | undefined): MediaKind | null {
  return (mimeType !== undefined && acceptedTypes[mimeType]) || null;
}

/** The type under which a stored file is served; null for an extension that no stored file has. */
export function findContentType(extension: string): string | null {
  return contentTypes[extension] ?? null;
}

/** The extension of a stored file, from the `mimeType` of its row. */
export function findExtension(contentType: string): string | null {
  return Object.keys(contentTypes).find((extension) => contentTypes[extension] === contentType) ?? null;
}
