import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { makeImage } from "@/lib/testing/media-files";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { makeRecording } from "@/lib/testing/recording-files";
import { addProductImage, maxImages } from "./add-product-image";
import { removeProductImage } from "./remove-product-image";

const db = useTestDatabase();
prepareMediaFolder();

const url = "https://example.com/a.jpg";

async function aListing(data: Parameters<typeof makeProduct>[1] = {}) {
  const user = await makeUser(db(), { role: "SELLER" });
  const product = await makeProduct(db(), { sellerId: user.id, ...data });
  return {
    productId: product.id,
    first: product.images[0]?.id ?? 0,
    context: contextFor(db(), actorOf(user)),
  };
}

const aFile = async () => new File([new Uint8Array(await makeImage("png", 40, 30))], "a.png");

describe("addProductImage", () => {
  it("puts an address, an upload and a file behind the others", async () => {
    const { productId, context } = await aListing();
    expect(await addProductImage(context, { productId, image: { url } })).toMatchObject({ url, rank: 1 });
    const sent = await addProductImage(context, { productId, image: { file: await aFile() } });
    expect(sent).toMatchObject({ productId, rank: 2, url: expect.stringMatching(/^\/media\/[0-9a-f]{20}/) });
    const upload = await db().upload.findFirst({ where: { url: sent.url } });
    expect(upload).toMatchObject({ expiresAt: null });
    const again = await addProductImage(context, { productId, image: { tempKey: upload?.tempKey ?? "" } });
    expect(again).toMatchObject({ url: sent.url, rank: 3 });
  });

  it("gives simultaneous pictures places of their own and stops at the limit", async () => {
    const { productId, context } = await aListing();
    const outcomes = await Promise.allSettled(
      Array.from({ length: maxImages + 5 }, () => addProductImage(context, { productId, image: { url } })),
    );
    const failed = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(failed).toHaveLength(6);
    for (const error of failed) expect(error).toMatchObject({ code: "product.too_many_images" });
    const rows = await db().productImage.findMany({ where: { productId } });
    expect(new Set(rows.map(({ rank }) => rank)).size).toBe(maxImages);
  });

  it("refuses a stranger, a deleted product, someone else's upload and a video", async () => {
    const [mine, theirs] = [await aListing(), await aListing()];
    const image = { file: await aFile() };
    const before = await db().upload.count();
    await expect(addProductImage(mine.context, { productId: theirs.productId, image })).rejects.toMatchObject(
      { code: "auth.forbidden" },
    );
    const gone = await aListing({ archivedAt: new Date() });
    await expect(addProductImage(gone.context, { productId: gone.productId, image })).rejects.toMatchObject({
      code: "product.not_found",
    });
    expect(await db().upload.count()).toBe(before);
    await addProductImage(theirs.context, { productId: theirs.productId, image });
    const upload = await db().upload.findFirstOrThrow({ orderBy: { id: "desc" } });
    const { productId } = mine;
    await expect(
      addProductImage(mine.context, { productId, image: { tempKey: upload.tempKey } }),
    ).rejects.toMatchObject({ code: "media.not_found" });
    const video = new File([new Uint8Array(makeRecording("mp4"))], "a.png");
    await expect(addProductImage(mine.context, { productId, image: { file: video } })).rejects.toMatchObject({
      code: "media.type_refused",
    });
    expect(await db().productImage.count({ where: { productId } })).toBe(1);
  });
});

describe("removeProductImage", () => {
  it("takes one picture off, once", async () => {
    const { productId, first: imageId, context } = await aListing();
    await removeProductImage(context, { productId, imageId });
    expect(await db().productImage.count({ where: { productId } })).toBe(0);
    await expect(removeProductImage(context, { productId, imageId })).rejects.toMatchObject({
      code: "product.image_not_found",
    });
  });

  it("refuses a stranger, and a picture of another product", async () => {
    const [mine, theirs] = [await aListing(), await aListing()];
    await expect(
      removeProductImage(mine.context, { productId: theirs.productId, imageId: theirs.first }),
    ).rejects.toMatchObject({ code: "auth.forbidden" });
    await expect(
      removeProductImage(mine.context, { productId: mine.productId, imageId: theirs.first }),
    ).rejects.toMatchObject({ code: "product.image_not_found" });
    expect(await db().productImage.count({ where: { id: { in: [mine.first, theirs.first] } } })).toBe(2);
  });
});
