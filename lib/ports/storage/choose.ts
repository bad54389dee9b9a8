import { resolve } from "node:path";
import { env } from "@/lib/env";
import { localDisk } from "./local-disk";
import type { MediaStorage } from "./storage";
import { type UploadThingStorage, uploadThing } from "./uploadthing";

let chosen: MediaStorage | undefined;

/** UploadThing where its token is set, else a folder under DATA_DIR. */
export function mediaStorage(): MediaStorage {
  chosen ??= uploadThingStorage() ?? localDisk(resolve(/* turbopackIgnore: true */ env.DATA_DIR, "media"));
  return chosen;
}

/** Null unless UPLOADTHING_TOKEN is set. */
export function uploadThingStorage(): UploadThingStorage | null {
  if (!env.UPLOADTHING_TOKEN) return null;
  return uploadThing({ token: env.UPLOADTHING_TOKEN, baseUrl: env.UPLOADTHING_API_URL });
}
