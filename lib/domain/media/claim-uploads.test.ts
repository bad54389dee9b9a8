import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction, type SignedIn } from "@/lib/domain/context";
import { env } from "@/lib/env";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { makeRecording } from "@/lib/testing/recording-files";
import { claimUploads } from "./claim-uploads";
import { expireUploads } from "./expire-uploads";
import { allMediaNames } from "./media-names";
import { uploadMedia } from "./upload-media";

prepareMediaFolder();
let database: TestDatabase;
const db = () => database.db;
let mine: SignedIn;
let theirs: SignedIn;

beforeAll(async () => {
  database = await createTestDatabase();
  mine = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  theirs = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
});
afterAll(() => database.drop());

const upload = (context = mine) =>
  uploadMedia(context, {
    content: asBlob(makeRecording("mp3", 100)),
    fileName: "a.mp3",
    purpose: "EMBEDDED",
  });
const later = (context: SignedIn, hours: number): SignedIn => ({
  ...context,
  clock: () => new Date(Date.now() + hours * 3_600_000),
});
const refused = { code: "media.not_found", kind: "invalid" };

describe("using uploads", () => {
  it("makes them permanent and answers in the asked order, repeats included", async () => {
    const [a, b, c] = [await upload(), await upload(), await upload()];
    const used = await claimUploads(mine, [c.tempKey, a.tempKey.toUpperCase(), b.tempKey, c.tempKey]);
    expect(used.map(({ id }) => id)).toEqual([c.id, a.id, b.id, c.id]);
    expect(used.every(({ expiresAt }) => expiresAt === null)).toBe(true);
    expect(await expireUploads(later(mine, 1000))).toBe(0);
    expect(await claimUploads(later(mine, 1000), [a.tempKey])).toHaveLength(1);
  });

  it.each(["", "x", "b3569547-a31e-4d98-8688-ef8089f29a88", "' OR 1=1 --", "../../etc/passwd"])(
    "refuses the key %j",
    (key) => expect(claimUploads(mine, [key])).rejects.toMatchObject(refused),
  );

  it("refuses another user's upload and an expired one", async () => {
    const { tempKey } = await upload(theirs);
    await expect(claimUploads(mine, [tempKey])).rejects.toMatchObject(refused);
    await expect(claimUploads(later(theirs, 24), [tempKey])).rejects.toMatchObject(refused);
    expect(await claimUploads(later(theirs, 23), [tempKey])).toHaveLength(1);
  });

  it("keeps all of them temporary where one is refused", async () => {
    const [good, foreign] = [await upload(), await upload(theirs)];
    const use = inTransaction(mine, (context) => claimUploads(context, [good.tempKey, foreign.tempKey]));
    await expect(use).rejects.toMatchObject(refused);
    expect((await db().upload.findUniqueOrThrow({ where: { id: good.id } })).expiresAt).not.toBeNull();
  });
});

describe("expiry", () => {
  it("deletes rows and every file, once, after 24 hours and not before", async () => {
    const image = await makeImage("png", 900, 900);
    const row = await uploadMedia(mine, { content: asBlob(image), fileName: "a.png", purpose: "GALLERY" });
    await expireUploads(later(mine, 23.9));
    expect(await db().upload.count({ where: { id: row.id } })).toBe(1);
    const counts = await Promise.all([1, 2, 3].map(() => expireUploads(later(mine, 24.1))));
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    expect(await db().upload.count({ where: { id: row.id } })).toBe(0);
    for (const name of allMediaNames(row)) expect(await mediaStorage().stat(name)).toBeNull();
  });

  it("removes what a killed process has left of files, received or stored, hours ago", async () => {
    const parts = ["incoming", join("media", "incoming")].map((name) => join(env.DATA_DIR, name));
    for (const folder of parts) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "part"), "x");
    }
    const left = async () => (await Promise.all(parts.map((folder) => readdir(folder)))).flat();
    await expireUploads(later(mine, 5.9));
    expect(await left()).toEqual(["part", "part"]);
    await expireUploads(later(mine, 6.1));
    expect(await left()).toEqual([]);
  });

  it("takes more than one batch", async () => {
    const { id: _, tempKey: __, ...row } = await upload();
    const keys = Array.from({ length: 450 }, (_, index) => index.toString(16).padStart(20, "0"));
    await db().upload.createMany({ data: keys.map((storageKey) => ({ ...row, storageKey })) });
    expect(await expireUploads(later(mine, 25))).toBe(451);
  });

  it("never takes what a product is just taking into use, however the two interleave", async () => {
    const rows = await Promise.all(Array.from({ length: 30 }, () => upload()));
    // The user's clock says just before the end, the sweeper's just after.
    const use = rows.map(({ tempKey }) =>
      inTransaction(later(mine, 23.9), (context) => claimUploads(context, [tempKey])).then(
        () => true,
        () => false,
      ),
    );
    const sweeps = Array.from({ length: 10 }, () => expireUploads(later(mine, 24.1)));
    const used = await Promise.all(use);
    await Promise.all(sweeps);
    for (const [index, row] of rows.entries()) {
      const names = allMediaNames(row);
      const present = await Promise.all(
        names.map(async (name) => (await mediaStorage().stat(name)) !== null),
      );
      expect(await db().upload.count({ where: { id: row.id } })).toBe(used[index] ? 1 : 0);
      expect(present).toEqual(names.map(() => used[index]));
    }
  });

  it("finds nothing of an upload that a running transaction holds", async () => {
    const row = await upload();
    await inTransaction(mine, async (context) => {
      await claimUploads(context, [row.tempKey]);
      expect(await expireUploads(later(mine, 25))).toBe(0);
    });
    expect(await db().upload.count({ where: { id: row.id } })).toBe(1);
  });
});
