import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { expiryCount, isCurrent } from "@/lib/cache/versions";
import type { SignedIn } from "@/lib/domain/context";
import { makeVariants } from "@/lib/domain/media/make-variants";
import { allMediaNames } from "@/lib/domain/media/media-names";
import { uploadMedia } from "@/lib/domain/media/upload-media";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { eventually } from "@/lib/testing/eventually";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { makeRecording } from "@/lib/testing/recording-files";
import { runQueued } from "@/lib/testing/run-queued";
import { makePictureVariants } from "./make-picture-variants";
import { startWorker } from "./worker";

prepareMediaFolder();
let database: TestDatabase;
let seller: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  seller = contextFor(database.db, actorOf(await makeUser(database.db, { role: "SELLER" })));
});
afterAll(() => database.drop());

const upload = (bytes: Uint8Array, fileName: string) =>
  uploadMedia(seller, { content: asBlob(bytes), fileName, purpose: "GALLERY" });

test("a worker makes the smaller copies of a picture, and pages that show it are made anew", async () => {
  const row = await upload(await makeImage("png", 900, 900), "a.png");
  expect(row.placeholder).toBeNull();
  const { id } = await makeProduct(database.db, { images: { create: [{ url: row.url, rank: 0 }] } });
  const since = expiryCount();
  const worker = await startWorker(database.url, [makePictureVariants]);
  onTestFinished(() => worker.stop());
  await eventually(async () => {
    const [image] = await database.db.productImage.findMany({ where: { productId: id } });
    expect(image?.placeholder).toMatch(/^data:image/);
  });
  for (const name of allMediaNames(row)) expect(await mediaStorage().stat(name)).not.toBeNull();
  await eventually(() => expect(isCurrent([`product:${id}`], since)).toBe(false));
});

test("a film is nobody's work", async () => {
  await upload(makeRecording("mp4"), "film.mp4");
  expect(await runQueued(database.db, makePictureVariants)).toBe(0);
});

test("a picture that is not stored yet fails, so that it is tried again; a deleted one is done", async () => {
  const row = await upload(await makeImage("png", 50, 50), "a.png");
  await mediaStorage().delete(allMediaNames(row));
  await expect(makeVariants(seller, { uploadId: row.id })).rejects.toThrow("not stored yet");
  await database.db.upload.delete({ where: { id: row.id } });
  expect(await runQueued(database.db, makePictureVariants)).toBe(1);
});
