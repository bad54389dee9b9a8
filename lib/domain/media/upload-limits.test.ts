import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SignedIn } from "@/lib/domain/context";
import { limits } from "@/lib/domain/limits/limits";
import { env } from "@/lib/env";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { makeRecording } from "@/lib/testing/recording-files";
import { useUploader } from "@/lib/testing/uploads";
import { expireUploads } from "./expire-uploads";
import { allMediaNames } from "./media-names";
import { uploadMedia } from "./upload-media";

const { db } = useUploader();

describe("the quota of an account", () => {
  const mega = 1024 * 1024;
  let owner: SignedIn;
  const store = (size: number) =>
    uploadMedia(owner, { content: asBlob(makeRecording("mp3", size)), fileName: "a", purpose: "GALLERY" });
  const keptBytes = async () =>
    (await db().upload.aggregate({ where: { ownerId: owner.actor.id }, _sum: { storedBytes: true } }))._sum
      .storedBytes;

  beforeEach(async () => {
    owner = contextFor(db(), actorOf(await makeUser(db(), { role: "CUSTOMER" })));
    env.MEDIA_QUOTA_MB = 2;
  });
  afterEach(() => {
    env.MEDIA_QUOTA_MB = 2000;
  });

  it("counts what is stored, smaller copies included, and frees what is deleted", async () => {
    const picture = await uploadMedia(owner, {
      content: asBlob(await makeImage("png", 900, 900)),
      fileName: "a",
      purpose: "GALLERY",
    });
    const files = await Promise.all(allMediaNames(picture).map((name) => mediaStorage().stat(name)));
    expect(await keptBytes()).toBe(files.reduce((sum, file) => sum + (file?.size ?? 0), 0));
    await store(mega);
    await expect(store(mega)).rejects.toMatchObject({
      code: "media.quota_exceeded",
      details: { values: { limit: 2 } },
    });
    const later = { ...owner, clock: () => new Date(Date.now() + 25 * 3_600_000) };
    await expireUploads(later);
    await store(mega);
  });

  it("holds for any number of uploads at once", async () => {
    const sent = await Promise.allSettled(Array.from({ length: 12 }, () => store(mega / 2)));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
    expect(await keptBytes()).toBe(2 * mega);
  });
});

describe("what may be sent in a day", () => {
  const most = limits["upload:account"].most * 1024;
  afterEach(() => {
    env.RATE_LIMIT_FACTOR = 1;
  });

  const sendAs = async (from: SignedIn, size: number) =>
    uploadMedia(from, { content: asBlob(Buffer.alloc(size, "junk")), fileName: "a", purpose: "GALLERY" });
  const newcomer = async (address = "") => ({
    ...contextFor(db(), actorOf(await makeUser(db()))),
    address,
  });

  it("has a limit for an account, refused files included, until the day is over", async () => {
    env.RATE_LIMIT_FACTOR = (100 * 1024) / most;
    const sender = await newcomer();
    for (const _ of [1, 2]) {
      await expect(sendAs(sender, 50 * 1024)).rejects.toMatchObject({ code: "media.type_refused" });
    }
    await expect(sendAs(sender, 1)).rejects.toMatchObject({
      code: "media.daily_limit",
      kind: "rate_limited",
      details: { retryAfter: expect.closeTo(86_400, -2) },
    });
    await expect(sendAs(await newcomer(), 1)).rejects.toMatchObject({ code: "media.type_refused" });
    const tomorrow = { ...sender, clock: () => new Date(Date.now() + 86_401_000) };
    await expect(sendAs(tomorrow, 1)).rejects.toMatchObject({ code: "media.type_refused" });
  });

  it("has a wider one for an address, whoever sends from there", async () => {
    env.RATE_LIMIT_FACTOR = (100 * 1024) / most;
    for (const _ of Array.from({ length: 10 })) {
      await expect(sendAs(await newcomer("192.0.2.7"), 100 * 1024)).rejects.toMatchObject({
        code: "media.type_refused",
      });
    }
    const late = { code: "media.daily_limit" };
    await expect(sendAs(await newcomer("192.0.2.7"), 1)).rejects.toMatchObject(late);
    await expect(sendAs(await newcomer("192.0.2.8"), 1)).rejects.toMatchObject({
      code: "media.type_refused",
    });
  });
});
