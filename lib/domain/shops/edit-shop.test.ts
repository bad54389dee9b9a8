import { describe, expect, it } from "vitest";
import type { MediaType } from "@/lib/generated/prisma/enums";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { reasons } from "@/lib/testing/moderation";
import type { SignedIn } from "../context";
import { closeShop } from "./close-shop";
import { createShop } from "./create-shop";
import { editShop } from "./edit-shop";
import { getOwnShop } from "./own-shop";
import { findShop } from "./shop-tile-query";

const db = useTestDatabase();
let uploads = 0;

const seller = async (shopId: number | null = null) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));

async function aShop() {
  const { id } = await makeShop(db());
  return { id, first: await seller(id), second: await seller(id) };
}

async function makeUpload({ actor }: SignedIn, type: MediaType = "IMAGE") {
  const storageKey = `5a${String(++uploads).padStart(18, "0")}`;
  return db().upload.create({
    data: {
      ...{ ownerId: actor.id, type, storageKey, url: `/media/${storageKey}`, fileName: "a", fileSize: 1 },
      ...{ mimeType: "image/webp", expiresAt: new Date(Date.now() + 3_600_000) },
    },
  });
}

describe("editing a shop", () => {
  it("changes what is said, clears what is null, leaves what is absent, and counts", async () => {
    const { first } = await aShop();
    const before = await getOwnShop(first);
    const edited = await editShop(first, {
      version: before.version,
      patch: { nameEn: null, description: "三代人编竹器。", welcomeEn: "Come in" },
    });
    expect(edited).toEqual({
      ...before,
      nameEn: null,
      description: "三代人编竹器。",
      welcomeEn: "Come in",
      version: 2,
    });
    expect(await findShop(contextFor(db()), before.id)).toMatchObject({ welcomeEn: "Come in" });
    const [entry] = await db().auditEntry.findMany({ where: { chain: `shop:${before.id}` } });
    expect(entry).toMatchObject({ act: "shop.edited", before: { version: 1 } });
    expect(entry?.after).toEqual({ version: 2, nameEn: true, description: true, welcomeEn: true });
  });

  it("that changes nothing is none", async () => {
    const { first } = await aShop();
    const before = await getOwnShop(first);
    expect(await editShop(first, { version: before.version, patch: { name: before.name } })).toEqual(before);
    expect(await db().auditEntry.count({ where: { chain: `shop:${before.id}` } })).toBe(0);
  });

  it("overwrites nobody's change: of many at once over the same version one is kept", async () => {
    const { id, first, second } = await aShop();
    const tries = Array.from({ length: 10 }, (_, n) =>
      editShop(n % 2 ? first : second, { version: 1, patch: { welcome: `第 ${n} 句` } }),
    );
    const results = await Promise.allSettled(tries);
    const refusals = results.filter((result) => result.status === "rejected");
    expect(refusals).toHaveLength(9);
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: "shop.changed" });
    expect(await getOwnShop(first)).toMatchObject({ id, version: 2 });
  });

  it("keeps a picture of the caller's as long as the shop shows it", async () => {
    const { first, second } = await aShop();
    const picture = await makeUpload(first);
    const expiry = async () => (await db().upload.findUniqueOrThrow({ where: { id: picture.id } })).expiresAt;
    const { tempKey } = picture;
    const foreign = editShop(second, { version: 1, patch: { picture: { tempKey } } });
    await expect(foreign).rejects.toMatchObject({ code: "media.not_found" });
    const shown = await editShop(first, { version: 1, patch: { picture: { tempKey } } });
    expect(shown).toMatchObject({ imageUrl: picture.url, version: 2 });
    expect(await expiry()).toBeNull();
    await editShop(second, { version: 2, patch: { picture: null } });
    expect(await expiry()).not.toBeNull();
    const { tempKey: sound } = await makeUpload(first, "AUDIO");
    const heard = editShop(first, { version: 3, patch: { picture: { tempKey: sound } } });
    await expect(heard).rejects.toMatchObject({ code: "media.type_refused" });
  });

  it("is for those who manage one, while it is open", async () => {
    const none = async () => editShop(await seller(), { version: 1, patch: { welcome: "来坐坐" } });
    await expect(none()).rejects.toMatchObject({ code: "shop.none" });
    const { id, first } = await aShop();
    const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
    await closeShop(admin, { id, ...reasons });
    const closed = editShop(first, { version: 1, patch: { welcome: "来坐坐" } });
    await expect(closed).rejects.toMatchObject({ code: "shop.closed" });
  });
});

it("a shop is opened with all that it says", async () => {
  const context = await seller();
  const { tempKey, url } = await makeUpload(context);
  const { id } = await createShop(context, { name: "云上竹铺", welcome: "来坐坐", picture: { tempKey } });
  const now = contextFor(db(), { ...context.actor, shopId: id });
  expect(await getOwnShop(now)).toMatchObject({
    name: "云上竹铺",
    nameEn: null,
    welcome: "来坐坐",
    imageUrl: url,
    version: 1,
  });
});
