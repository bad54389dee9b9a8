import { createUploadthing, type FileRouter } from "uploadthing/next";
import { UploadThingError } from "uploadthing/server";
import { z } from "zod";
import { authenticate } from "@/lib/auth";
import { db } from "@/lib/db";
import { createContext } from "@/lib/domain/context";
import { importUpload } from "@/lib/domain/media/import-upload";
import type { UploadThingStorage } from "@/lib/ports/storage/uploadthing";

const input = z
  .object({ purpose: z.enum(["gallery", "embedded"]).default("gallery") })
  .default({ purpose: "gallery" });

/** What browsers may send straight to UploadThing. Its limits are powers of two; ours are applied on arrival. */
export function createFileRouter(storage: UploadThingStorage) {
  const route = createUploadthing();
  return {
    media: route({
      image: { maxFileSize: "32MB", maxFileCount: 10 },
      video: { maxFileSize: "128MB", maxFileCount: 4 },
      audio: { maxFileSize: "128MB", maxFileCount: 4 },
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
