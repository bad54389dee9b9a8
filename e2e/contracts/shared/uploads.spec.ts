import { expect, it } from "vitest";
import type { Operation } from "@/lib/api/contract";
import { addProduct } from "@/lib/contracts/mall";
import { addImage } from "@/lib/contracts/resale";
import { createProduct, uploadMedia } from "@/lib/contracts/storefront";
import { db } from "@/lib/db";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { makeRecording } from "@/lib/testing/recording-files";
import { makeShopkeeper } from "../mall/arrange";
import { makeCategory, makeProduct } from "./arrange";
import { send } from "./send";
import { expectFailure } from "./targets";

async function arrange() {
  const seller = await makeShopkeeper();
  const { id: categoryId } = await makeCategory();
  const product = await makeProduct({ sellerId: seller.id });
  return { ...seller, categoryId, product };
}
type Scene = Awaited<ReturnType<typeof arrange>>;

type Door = {
  operation: Operation;
  path(scene: Scene): string;
  /** The field of the file. */
  file: string;
  fields(scene: Scene): Record<string, string>;
};

const doors: Record<string, Door> = {
  "storefront's upload": {
    operation: uploadMedia,
    path: () => "/api/media/upload",
    file: "file",
    fields: () => ({}),
  },
  "storefront's product": {
    operation: createProduct,
    path: () => "/api/seller/products",
    file: "images",
    fields: ({ categoryId }) => ({
      product_name: "壶",
      product_desc: "细口",
      category_id: String(categoryId),
      price: "1",
    }),
  },
  "mall's product": {
    operation: addProduct,
    path: ({ shop }) => `/shop/${shop.id}/product/add`,
    file: "image",
    fields: () => ({ name: "壶", price: "1" }),
  },
  "resale's image": {
    operation: addImage,
    path: () => "/product/image/add",
    file: "file",
    fields: ({ product }) => ({ productId: String(product.id) }),
  },
};

const throughEach = Object.entries(doors);

function post(door: Door, scene: Scene, file: Blob) {
  const body = new FormData();
  for (const [name, value] of Object.entries(door.fields(scene))) body.append(name, value);
  body.append(door.file, file, "a.png");
  return send("POST", door.path(scene), { body, token: scene.token });
}

it.each(throughEach)("%s has no room left where the account's quota is used up", async (_, door) => {
  const scene = await arrange();
  const full = {
    ownerId: scene.id,
    storageKey: scene.token.slice(-20),
    url: "",
    fileName: "a",
    fileSize: 1,
    storedBytes: 2000 * 1024 * 1024,
    mimeType: "image/webp",
    expiresAt: new Date(Date.now() + 3_600_000),
  };
  const { id } = await db().upload.create({ data: full });
  const picture = asBlob(await makeImage("png", 60, 40));
  expectFailure(await post(door, scene, picture), door.operation, "media.quota_exceeded");
  await db().upload.delete({ where: { id } });
  expect((await post(door, scene, picture)).status).toBe(200);
});

it.each(throughEach)(
  "%s takes only so many bytes in a day, and tells when there is room again",
  async (_, door) => {
    const scene = await arrange();
    const key = `upload:account:${scene.id}`;
    const resetAt = new Date(Date.now() + 3_600_000);
    await db().rateWindow.create({ data: { key, count: 2_000_000_000, resetAt } });
    const reply = await post(door, scene, asBlob(await makeImage("png", 60, 40)));
    expectFailure(reply, door.operation, "media.daily_limit");
    expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(3000);
  },
);

it.each(throughEach)("%s refuses junk behind the head of a film", async (_, door) => {
  const head = makeRecording("mp4", 5000).subarray(0, 24);
  const junk = asBlob(Buffer.concat([head, Buffer.alloc(9 * 1024 * 1024, "junk")]));
  expectFailure(await post(door, await arrange(), junk), door.operation, "media.unreadable");
});
