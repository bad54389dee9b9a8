import { DomainError } from "../errors";
import { measureMp3 } from "./recordings/mp3";
import { measureMp4 } from "./recordings/mp4";
import { measureOgg } from "./recordings/ogg";
import { measureWav } from "./recordings/wav";
import { measureWebm } from "./recordings/webm";
import { FileWindow, MalformedError } from "./recordings/window";

/** Bytes of sound and picture in a file of each kind, by its extension. */
const measures: Readonly<Record<string, (file: FileWindow) => Promise<number>>> = {
  mp4: measureMp4,
  mov: measureMp4,
  m4a: measureMp4,
  webm: measureWebm,
  ogg: measureOgg,
  mp3: measureMp3,
  wav: measureWav,
};

/** Covers, indexes and tags of any honest recording; in bytes. */
const mostBeside = 8 * 1024 * 1024;

/**
 * Walks over the whole file: its structure must reach from the first byte to the last, and what it carries must be
 * sound or picture but for a few megabytes. The codecs' own data is not decoded. Throws `media.unreadable`.
 */
export async function inspectRecording(file: Blob, extension: string): Promise<void> {
  const media = await measures[extension]?.(new FileWindow(file)).catch((error: unknown) => {
    if (error instanceof MalformedError) return 0;
    throw error;
  });
  if (!media || file.size - media > Math.max(media, mostBeside)) throw new DomainError("media.unreadable");
}
