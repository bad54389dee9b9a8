import { afterAll, beforeAll } from "vitest";
import type { SignedIn } from "@/lib/domain/context";
import { uploadMedia } from "@/lib/domain/media/upload-media";
import { createTestDatabase, type TestDatabase } from "./database";
import { actorOf, contextFor, makeUser } from "./factories";
import { asBlob } from "./media-files";
import { prepareMediaFolder } from "./media-folder";

/** A database and a media folder of the file's own, and a seller who uploads; call it outside tests. */
export function useUploader() {
  prepareMediaFolder();
  let database: TestDatabase;
  let context: SignedIn;
  const db = () => database.db;
  beforeAll(async () => {
    database = await createTestDatabase();
    context = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  });
  afterAll(() => database.drop());
  return {
    db,
    context: () => context,
    send: (bytes: Uint8Array | string, fileName = "photo.jpg") =>
      uploadMedia(context, { content: asBlob(bytes), fileName, purpose: "GALLERY" }),
  };
}
