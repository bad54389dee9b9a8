import { env } from "@/lib/env";
import { getGuarded } from "@/lib/ports/pictures/get-guarded";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { uploadPicture } from "../media/upload-picture";

/** Of one picture. */
const timeoutMs = 15_000;
const atOnce = 4;

export type FetchPicture = (url: string, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** By address the upload that was made of it, or null where none could be. */
export type FetchedPictures = ReadonlyMap<string, { tempKey: string } | null>;

/** Ours stay as they are. */
export const isElsewhere = (url: string): boolean => !url.startsWith("/");

export const fetchPicture: FetchPicture = (url, signal) =>
  getGuarded(url, { mostBytes: env.MEDIA_MAX_IMAGE_MB * 1024 * 1024, timeoutMs, signal });

/** Fetches pictures by their addresses and keeps them as uploads that expire unless a product takes them. */
export async function fetchPictures(
  acting: SignedIn,
  urls: readonly string[],
  fetchOne: FetchPicture,
  signal?: AbortSignal,
): Promise<FetchedPictures> {
  const waiting = [...new Set(urls)];
  const fetched = new Map<string, { tempKey: string } | null>();
  const work = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      signal?.throwIfAborted();
      fetched.set(url, await fetchAndKeep(acting, url, fetchOne, signal));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return fetched;
}

async function fetchAndKeep(
  acting: SignedIn,
  url: string,
  fetchOne: FetchPicture,
  signal?: AbortSignal,
): Promise<{ tempKey: string } | null> {
  const bytes = await fetchOne(url, signal).catch(() => null);
  if (!bytes) return null;
  const name = new URL(url).pathname.split("/").at(-1) || "picture";
  try {
    return await uploadPicture(acting, new File([bytes], name));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
