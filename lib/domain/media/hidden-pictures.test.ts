import { describe, expect, it } from "vitest";
import { createProduct } from "@/lib/domain/catalog/create-product";
import { archiveProduct } from "@/lib/domain/catalog/product-status";
import { updateProduct } from "@/lib/domain/catalog/update-product";
import { listSellerIntents } from "@/lib/domain/intents/list-seller-intents";
import type { Upload } from "@/lib/generated/prisma/client";
import { eventually } from "@/lib/testing/eventually";
import { makeCategory, makeIntent } from "@/lib/testing/factories";
import { makeImage } from "@/lib/testing/media-files";
import { useUploader } from "@/lib/testing/uploads";
import { expireUploads } from "./expire-uploads";

const { db, context, send } = useUploader();
const upload = async () => send(await makeImage("png", 40, 30));
const attributes = (value: string) => [{ name: "颜色", value }];
const sku = { priceMinor: 100, stock: 9 };

type Pictures = Record<"first" | "second" | "film" | "described" | "red", Upload>;

/** A product that names a picture in every way that there is; its red SKU has one, its default SKU has none. */
async function makeItem() {
  const [first, second, film, described, red] = [
    await upload(),
    await upload(),
    await upload(),
    await upload(),
    await upload(),
  ];
  const { id } = await createProduct(context(), {
    title: "壶",
    description: `<img src="${described.url}">`,
    categoryId: (await makeCategory(db())).id,
    images: [{ url: first.url }, { url: second.url }],
    media: [
      {
        url: film.url,
        type: "IMAGE",
        fileName: "a",
        fileSize: 1,
        mimeType: "image/webp",
        displayOrder: 0,
        isEmbedded: false,
      },
    ],
    skus: [
      { ...sku, attributes: [] },
      { ...sku, attributes: attributes("红"), imageUrl: red.url },
    ],
  });
  const skus = await db().sku.findMany({ where: { productId: id }, orderBy: { rank: "asc" } });
  const pictures: Pictures = { first, second, film, described, red };
  return { id, pictures, plain: skus[0]?.id ?? 0, red: skus[1]?.id ?? 0 };
}

/** What is still stored of these when 24 hours have passed. */
async function left(pictures: Pictures): Promise<string[]> {
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  await expireUploads({ ...context(), clock: () => later(23.9) });
  for (const { id } of Object.values(pictures)) expect(await db().upload.count({ where: { id } })).toBe(1);
  await expireUploads({ ...context(), clock: () => later(24.1) });
  const known = await db().upload.findMany({ select: { id: true } });
  const ids = new Set(known.map(({ id }) => id));
  return Object.entries(pictures).flatMap(([name, { id }]) => (ids.has(id) ? [name] : []));
}

const retireRed = (id: number, plain: number) =>
  updateProduct(context(), { id, patch: { skus: [{ ...sku, id: plain, attributes: [] }] } });

describe("of a deleted product stay", () => {
  it("no pictures, where nobody has an intent", async () => {
    const { id, pictures } = await makeItem();
    await archiveProduct(context(), { id });
    expect(await left(pictures)).toEqual([]);
  });

  it("the first picture, where an intent is for a SKU without one", async () => {
    const { id, pictures, plain } = await makeItem();
    await makeIntent(db(), { productId: id, skuId: plain });
    await archiveProduct(context(), { id });
    expect(await left(pictures)).toEqual(["first"]);
    const { items } = await listSellerIntents(context(), {
      productId: id,
      page: { number: 1, size: 9 },
    });
    expect(items[0]?.imageUrl).toBe(pictures.first.url);
  });

  it("the SKU's picture, where an intent is for one that has its own", async () => {
    const { id, pictures, red } = await makeItem();
    await makeIntent(db(), { productId: id, skuId: red });
    await archiveProduct(context(), { id });
    expect(await left(pictures)).toEqual(["red"]);
  });

  it("what an intent shows that is being made while the product is deleted", async () => {
    for (const kind of ["plain", "red"] as const) {
      const item = await makeItem();
      const { id, pictures } = item;
      const made = Promise.withResolvers<void>();
      const gate = Promise.withResolvers<void>();
      const making = db().$transaction(
        async (tx) => {
          await makeIntent(tx, { productId: id, skuId: item[kind] });
          made.resolve();
          await gate.promise;
        },
        { timeout: 60_000 },
      );
      await made.promise;
      const deleting = archiveProduct(context(), { id });
      await eventually(async () => expect(await waiting()).toBe(1));
      gate.resolve();
      await Promise.all([making, deleting]);
      expect(await left(pictures)).toEqual([kind === "plain" ? "first" : "red"]);
    }
  });

  it("what an intent shows that comes when the product is gone already", async () => {
    const { id, pictures, red } = await makeItem();
    await archiveProduct(context(), { id });
    await makeIntent(db(), { productId: id, skuId: red });
    expect(await left(pictures)).toEqual(["red"]);
  });
});

describe("the picture of a retired SKU", () => {
  it("goes, where nobody has an intent", async () => {
    const { id, pictures, plain } = await makeItem();
    await retireRed(id, plain);
    expect(await left(pictures)).toEqual(["first", "second", "film", "described"]);
  });

  it("stays, where somebody has one, also where it is being made meanwhile", async () => {
    const early = await makeItem();
    await makeIntent(db(), { productId: early.id, skuId: early.red });
    await retireRed(early.id, early.plain);
    const late = await makeItem();
    await retireRed(late.id, late.plain);
    await makeIntent(db(), { productId: late.id, skuId: late.red });
    expect([await left(early.pictures), (await left(late.pictures)).includes("red")]).toEqual([
      ["first", "second", "film", "described", "red"],
      true,
    ]);
  });

  it("comes back with the SKU where it is sent again, and not from a file that is gone", async () => {
    const { id, pictures, plain, red } = await makeItem();
    const again = (imageUrl?: string) =>
      updateProduct(context(), {
        id,
        patch: {
          skus: [
            { ...sku, id: plain, attributes: [] },
            { ...sku, attributes: attributes("红"), ...(imageUrl ? { imageUrl } : {}) },
          ],
        },
      });
    await retireRed(id, plain);
    await again(pictures.red.url);
    expect(await left(pictures)).toContain("red");
    await retireRed(id, plain);
    expect(await left(pictures)).not.toContain("red");
    await again();
    expect(await db().sku.findUniqueOrThrow({ where: { id: red } })).toMatchObject({
      rank: 1,
      imageUrl: null,
    });
  });
});

/** How many statements wait for a row. */
async function waiting(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}
