import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { updateProduct } from "../catalog/update-product";
import { createIntent } from "./create-intent";
import { getIntent } from "./get-intent";
import { listCustomerIntents } from "./list-customer-intents";
import { listInbox } from "./list-inbox";

const db = useTestDatabase();

const blue = [{ name: "颜色", value: "蓝", nameEn: "Color", valueEn: "Blue" }];

it("shows what the buyer saw after the product has got another name, picture, price and words", async () => {
  const product = await makeProduct(db(), {
    title: "青花壶",
    titleEn: "Blue pot",
    moreSkus: [{ attributes: blue, priceMinor: 555 }],
  });
  const seller = contextFor(
    db(),
    actorOf(await db().user.findUniqueOrThrow({ where: { id: product.sellerId } })),
  );
  const customer = await makeUser(db());
  const buyer = contextFor(db(), actorOf(customer));
  const skuId = product.skus[1]?.id ?? 0;
  const order = { customerId: customer.id, productId: product.id, skuId, quantity: 1 };
  const { id } = await createIntent(buyer, order);
  await updateProduct(seller, {
    id: product.id,
    patch: { title: "另一把壶", titleEn: "Another", images: [{ url: "https://example.com/new.png" }] },
  });
  await db().sku.update({ where: { id: skuId }, data: { attributes: [], priceMinor: 1 } });

  const seen = {
    title: "青花壶",
    titleEn: "Blue pot",
    imageUrl: product.images[0]?.url,
    skuAttributes: blue,
    unitPriceMinor: 555,
  };
  const page = { number: 1, size: 5 };
  const own = await listCustomerIntents(buyer, { customerId: customer.id, page });
  expect(own.items).toMatchObject([seen]);
  expect((await listInbox(seller, {}, { size: 5 })).items).toMatchObject([seen]);
  expect(await getIntent(seller, id)).toMatchObject({ ...seen, product: { title: "另一把壶" } });
});

it("takes the SKU's own picture, and none where there is none", async () => {
  const product = await makeProduct(db(), { images: undefined });
  await db().sku.update({ where: { id: product.sku.id }, data: { imageUrl: "https://example.com/sku.png" } });
  expect(await makeIntent(db(), { productId: product.id })).toMatchObject({
    imageUrl: "https://example.com/sku.png",
  });
  const bare = await makeProduct(db(), { images: undefined });
  await db().productImage.deleteMany({ where: { productId: bare.id } });
  expect(await makeIntent(db(), { productId: bare.id })).toMatchObject({ imageUrl: null, title: bare.title });
});

it("keeps what a writer says was seen", async () => {
  expect(await makeIntent(db(), { title: "当时的名字" })).toMatchObject({
    title: "当时的名字",
    titleEn: null,
  });
});

it("knows the shop of its product, also after the product has changed it", async () => {
  const [first, second] = [await makeShop(db()), await makeShop(db())];
  const seller = await makeUser(db(), { role: "SELLER", shopId: first.id });
  const product = await makeProduct(db(), { sellerId: seller.id, shopId: first.id });
  const intent = await makeIntent(db(), { productId: product.id });
  expect(intent.shopId).toBe(first.id);
  await db().product.update({ where: { id: product.id }, data: { shopId: second.id } });
  const manager = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: second.id })));
  expect((await listInbox(manager, {}, { size: 5 })).items.map(({ id }) => id)).toEqual([intent.id]);
  await db().product.update({ where: { id: product.id }, data: { shopId: null } });
  expect((await listInbox(manager, {}, { size: 5 })).items).toEqual([]);
});
