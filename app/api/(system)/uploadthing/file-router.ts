import { createUploadthing, type FileRouter } from "uploadthing/next";
import { UploadThingError } from "uploadthing/server";
import { z } from "zod";
import { authenticate } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { importUpload } from "@/lib/domain/media/import-upload";
import { env } from "@/lib/env";
import type { UploadThingStorage } from "@/lib/ports/storage/uploadthing";

const input = z
  .object({ purpose: z.enum(["gallery", "embedded"]).default("gallery") })
  .default({ purpose: "gallery" });

const sizes = ["1MB", "2MB", "4MB", "8MB", "16MB", "32MB", "64MB", "128MB", "256MB", "512MB", "1GB"] as const;

/** UploadThing's limits are powers of two: the one that admits so many megabytes. */
const atLeast = (megabytes: number) => sizes[Math.ceil(Math.log2(megabytes))] ?? "1GB";

/** What browsers may send straight to UploadThing; our own limits are applied on arrival. */
export function createFileRouter(storage: UploadThingStorage) {
  const route = createUploadthing();
  return {
    media: route({
      image: { maxFileSize: atLeast(env.MEDIA_MAX_IMAGE_MB), maxFileCount: 10 },
      video: { maxFileSize: atLeast(env.MEDIA_MAX_FILE_MB), maxFileCount: 4 },
      audio: { maxFileSize: atLeast(env.MEDIA_MAX_FILE_MB), maxFileCount: 4 },
    })
      .input(input)
      .middleware(async ({ req, input: { purpose } }) => {
        const caller = await authenticate(req);
        if (!caller) throw new UploadThingError({ code: "FORBIDDEN", message: "Sign in first" });
        return { ownerId: caller.actor.id, purpose };
      })
      .onUploadComplete(async ({ file, metadata: { ownerId, purpose } }) => {
        const sent = {
          fileKey: file.key,
          fileName: file.name,
          purpose: purpose === "gallery" ? "GALLERY" : "EMBEDDED",
        } as const;
        return importUpload(createContext(db(), null), storage, ownerId, sent);
      }),
  } satisfies FileRouter;
}
