import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProductImage } from "@/lib/domain/catalog/add-product-image";
import { createProduct } from "@/lib/domain/catalog/create-product";
import { removeProductImage } from "@/lib/domain/catalog/remove-product-image";
import { updateProduct } from "@/lib/domain/catalog/update-product";
import { updateUploadedProduct, uploadProduct } from "@/lib/domain/catalog/upload-product";
import { inTransaction, type SignedIn } from "@/lib/domain/context";
import { publishDraft } from "@/lib/domain/product-drafts/publish-draft";
import { createDraft, deleteDraft, editDraft } from "@/lib/domain/product-drafts/save-draft";
import { addShopProduct } from "@/lib/domain/shops/add-shop-product";
import { editShop } from "@/lib/domain/shops/edit-shop";
import { getOwnShop } from "@/lib/domain/shops/own-shop";
import type { Upload } from "@/lib/generated/prisma/client";
import { makePictureVariants } from "@/lib/jobs/make-picture-variants";
import { mediaStorage } from "@/lib/ports/storage/choose";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { completeDraft, draftOf } from "@/lib/testing/drafts";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { runQueued } from "@/lib/testing/run-queued";
import { expireUploads } from "./expire-uploads";
import { allMediaNames } from "./media-names";
import { uploadMedia } from "./upload-media";

prepareMediaFolder();
let database: TestDatabase;
const db = () => database.db;
let seller: SignedIn;
let categoryId = 0;
let shopId = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  shopId = (await makeShop(db())).id;
  seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));
  categoryId = (await makeCategory(db())).id;
});
afterAll(() => database.drop());

const upload = async () =>
  uploadMedia(seller, {
    content: asBlob(await makeImage("png", 400, 30)),
    fileName: "a",
    purpose: "GALLERY",
  });
const sku = { priceMinor: 100, stock: 1, attributes: [] };
const item = () => ({ title: "壶", description: "", categoryId, skus: [sku] });
const film = { type: "IMAGE", fileName: "a", fileSize: 1, mimeType: "image/webp" } as const;
const recording = { ...film, displayOrder: 0, isEmbedded: false };

/** A round of the sweeper, so many hours from now. */
const sweep = (hours: number) =>
  expireUploads({ ...seller, clock: () => new Date(Date.now() + hours * 3_600_000) });

async function isStored(row: Upload): Promise<boolean> {
  await runQueued(db(), makePictureVariants);
  const files = await Promise.all(allMediaNames({ ...row }).map((name) => mediaStorage().stat(name)));
  const known = (await db().upload.count({ where: { id: row.id } })) === 1;
  // The picture is 400 pixels wide: its original and one variant.
  expect(files.filter(Boolean)).toHaveLength(known ? 2 : 0);
  return known;
}

type Road = {
  use(row: Upload): Promise<number>;
  /** Makes the product name the picture no more. */
  leave(productId: number): Promise<unknown>;
};

const leaveWith = (patch: Parameters<typeof updateProduct>[1]["patch"]) => (id: number) =>
  updateProduct(seller, { id, patch });
const create = async (more: Partial<Parameters<typeof createProduct>[1]>) =>
  (await createProduct(seller, { ...item(), ...more })).id;
const describeBy = (text: (url: string) => string): Road => ({
  use: ({ url }) => create({ description: text(url) }),
  leave: leaveWith({ description: "<p>none</p>" }),
});
const removeOnlyImage = async (productId: number) => {
  const { id: imageId } = await db().productImage.findFirstOrThrow({ where: { productId } });
  await removeProductImage(seller, { productId, imageId });
};

const showInShop = async (picture: { tempKey: string } | null) => {
  const { version } = await getOwnShop(seller);
  return (await editShop(seller, { version, patch: { picture } })).id;
};

const draftWith = async (given: Parameters<typeof draftOf>[0]) =>
  (await createDraft(seller, { content: draftOf(given) })).id;
const emptyDraft = (id: number) => editDraft(seller, { id, version: 1, content: draftOf() });
const draftSku = { priceMinor: null, stock: null, attributes: [], imageUrl: null };

const roads: Record<string, Road> = {
  "the picture of a draft by its temporary key": {
    use: ({ tempKey }) => draftWith({ images: [{ tempKey }] }),
    leave: emptyDraft,
  },
  "the picture of a draft that is deleted": {
    use: ({ tempKey }) => draftWith({ images: [{ tempKey }] }),
    leave: (id) => deleteDraft(seller, { id }),
  },
  "the description of a draft": {
    use: ({ url }) => draftWith({ description: `<img src="${url}">` }),
    leave: emptyDraft,
  },
  "the picture of a draft's SKU": {
    use: ({ url }) => draftWith({ skus: [{ ...draftSku, imageUrl: url }] }),
    leave: emptyDraft,
  },
  "the picture of a draft that was published": {
    use: async ({ tempKey }) => {
      const { id } = await createDraft(seller, {
        content: completeDraft(categoryId, { images: [{ tempKey }] }),
      });
      return (await publishDraft(seller, { id, version: 1 })).id;
    },
    leave: leaveWith({ images: [] }),
  },
  "an image by its address": {
    use: ({ url }) => create({ images: [{ url }] }),
    leave: leaveWith({ images: [] }),
  },
  "an image by its temporary key": {
    use: ({ tempKey }) => create({ images: [{ tempKey }] }),
    leave: leaveWith({ images: [] }),
  },
  "an image without its extension": {
    use: ({ storageKey }) => create({ images: [{ url: `/media/${storageKey}` }] }),
    leave: removeOnlyImage,
  },
  "an image that another image replaces": {
    use: ({ url }) => create({ images: [{ url }] }),
    leave: leaveWith({ images: [{ url: "https://a.example/1.jpg" }] }),
  },
  "a media resource by its address": {
    use: ({ url }) => create({ media: [{ ...recording, url }] }),
    leave: leaveWith({ media: [] }),
  },
  "the picture of a SKU": {
    use: ({ url }) => create({ skus: [{ ...sku, imageUrl: url }] }),
    leave: async (productId) => db().sku.updateMany({ where: { productId }, data: { imageUrl: null } }),
  },
  "an image that is added": {
    use: async ({ url }) =>
      (await addProductImage(seller, { productId: await create({}), image: { url } })).productId,
    leave: removeOnlyImage,
  },
  "an image of an uploaded product": {
    use: async ({ url }) => (await uploadProduct(seller, { ...item(), images: [{ url }] })).id,
    leave: (id) => updateUploadedProduct(seller, { id, patch: { images: [] } }),
  },
  "the image of a shop's product": {
    use: async ({ url }) =>
      (await addShopProduct(seller, { ...item(), shopId, priceMinor: 1, stock: 1, image: url })).id,
    leave: leaveWith({ images: [] }),
  },
  "the picture of a shop": {
    use: ({ tempKey }) => showInShop({ tempKey }),
    leave: () => showInShop(null),
  },
  "a description in HTML": describeBy((url) => `<p>A</p><img alt="x" src="${url}">`),
  "a description with a film's source": describeBy((url) => `<video><source src='${url}'></video>`),
  "a description with a film's poster": describeBy((url) => `<video src=/a.mp4 poster="${url}"></video>`),
  "a description with an unquoted address": describeBy((url) => `<img src=${url}>`),
  "a description with escaped slashes": describeBy((url) => `<img src="${url.replaceAll("/", "&#x2F;")}">`),
  "a description in Markdown": describeBy((url) => `# A\n![x](${url} "t")`),
  "a description with a smaller variant": describeBy((url) => `![x](${url}?w=640)`),
  "a description with an absolute address": describeBy((url) => `<img src="https://old.example:8080${url}">`),
  "a description with a bare address": describeBy((url) => `see https://shop.example${url}`),
  "a description in English": {
    use: ({ url }) => create({ descriptionEn: `<img src="${url}">` }),
    leave: leaveWith({ descriptionEn: null }),
  },
  "a description that names it twice": describeBy((url) => `<img src="${url}"><img src="${url}">`),
};

describe("a picture that a product names", () => {
  it.each(Object.entries(roads))("stays: %s; and goes 24 hours after it left", async (_, { use, leave }) => {
    const row = await upload();
    const productId = await use(row);
    await sweep(1000);
    expect(await isStored(row)).toBe(true);
    await leave(productId);
    await sweep(23.9);
    expect(await isStored(row)).toBe(true);
    await sweep(24.1);
    expect(await isStored(row)).toBe(false);
  });

  it("stays as long as one of two products names it", async () => {
    const row = await upload();
    const first = await create({ images: [{ tempKey: row.tempKey }] });
    const second = await create({ images: [{ url: row.url }], description: `<img src="${row.url}">` });
    await updateProduct(seller, { id: first, patch: { images: [] } });
    await updateProduct(seller, { id: second, patch: { images: [] } });
    await sweep(1000);
    expect(await isStored(row)).toBe(true);
    await updateProduct(seller, { id: second, patch: { description: "" } });
    await sweep(1000);
    expect(await isStored(row)).toBe(false);
  });

  it("stays when two products let it go at the same time, but not for ever", async () => {
    const row = await upload();
    const ids = await Promise.all([1, 2, 3, 4].map(() => create({ images: [{ url: row.url }] })));
    await Promise.all(ids.map((id) => updateProduct(seller, { id, patch: { images: [] } })));
    await sweep(23.9);
    expect(await isStored(row)).toBe(true);
    await sweep(1000);
    await sweep(2000);
    expect(await isStored(row)).toBe(false);
  });

  it("goes with a product whose row goes", async () => {
    const row = await upload();
    const id = await create({ images: [{ url: row.url }], description: `![](${row.url})` });
    await db().product.delete({ where: { id } });
    expect(await db().mediaUse.count({ where: { storageKey: row.storageKey } })).toBe(0);
    await sweep(24.1);
    expect(await isStored(row)).toBe(false);
  });

  it("is not named by a transaction that failed", async () => {
    const row = await upload();
    const failing = inTransaction(seller, async (tx) => {
      await createProduct(tx, { ...item(), images: [{ url: row.url }] });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await sweep(24.1);
    expect(await isStored(row)).toBe(false);
  });

  it("stays when its time is over while the product that names it is not yet committed", async () => {
    const row = await upload();
    await inTransaction(seller, async (tx) => {
      await createProduct(tx, { ...item(), description: `<img src="${row.url}">` });
      await sweep(24.1);
    });
    await sweep(24.1);
    expect(await isStored(row)).toBe(true);
  });
});
