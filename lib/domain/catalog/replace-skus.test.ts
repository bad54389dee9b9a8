import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeUser } from "@/lib/testing/factories";
import { createIntent } from "../intents/create-intent";
import { markIntent } from "../intents/mark-intent";
import type { ProductPatch, SkuInput } from "./product-input";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

const color = (value: string) => ({ name: "颜色", value });
const size = (value: string) => ({ name: "尺码", value });
const red = [color("红"), size("大")];
const blue = [color("蓝"), size("大")];

async function aProduct() {
  const seller = await makeUser(db(), { role: "SELLER" });
  const context = contextFor(db(), actorOf(seller));
  const { id } = await makeProduct(db(), { sellerId: seller.id });
  const change = (patch: ProductPatch) => updateProduct(context, { id, patch });
  const offer = async (...skus: SkuInput[]) => (await change({ skus })).skus;
  return { id, context, change, offer };
}

const sku = (attributes: SkuInput["attributes"], stock?: SkuInput["stock"]): SkuInput => ({
  priceMinor: 1990,
  stock,
  attributes,
});

describe("SKUs that are sent again without ids", () => {
  it("are the same by their attributes, in whatever order and place these stand", async () => {
    const { offer } = await aProduct();
    const [first, second] = await offer(sku(red, 5), sku(blue, 6));
    const again = await offer(sku([...blue].reverse(), 7), sku([...red].reverse(), 8));
    expect(again.map(({ id, stock }) => [id, stock])).toEqual([
      [second?.id, 7],
      [first?.id, 8],
    ]);
  });

  it("keep their intents, so that stock is promised once", async () => {
    const { id: productId, context, offer } = await aProduct();
    const [before] = await offer(sku(red, 5));
    const pending = await makeIntent(db(), { productId, skuId: before?.id, quantity: 5 });
    await offer(sku([...red].reverse(), 5));
    const buyer = contextFor(db(), actorOf(await makeUser(db())));
    const more = await createIntent(buyer, { customerId: buyer.actor.id, productId, quantity: 5 });
    expect(more.skuId).toBe(pending.skuId);
    await markIntent(context, { intentId: pending.id, status: "SUCCESS" });
    const second = markIntent(context, { intentId: more.id, status: "SUCCESS" });
    await expect(second).rejects.toMatchObject({ code: "product.out_of_stock" });
    expect(await db().sku.findMany({ where: { productId, stock: { gt: 0 } } })).toEqual([
      expect.objectContaining({ rank: null, attributes: [] }),
    ]);
  });

  it("come back with their id after they were left out", async () => {
    const { offer } = await aProduct();
    const [first] = await offer(sku(red, 5));
    const [other] = await offer(sku(blue, 1));
    expect(other?.id).not.toBe(first?.id);
    expect((await offer(sku(blue), sku(red, 2))).map(({ id }) => id)).toEqual([other?.id, first?.id]);
  });

  it("do not take the place of one that is named by its id", async () => {
    const { offer } = await aProduct();
    const [first] = await offer(sku(red, 5));
    const [twin, named] = await offer(sku(red, 1), { ...sku(red, 2), id: first?.id });
    expect(named?.id).toBe(first?.id);
    expect(twin?.id).not.toBe(first?.id);
  });
});

describe("a SKU's stock", () => {
  it("stays when it is absent, also after a sale meanwhile; a new SKU has none", async () => {
    const { id: productId, context, offer } = await aProduct();
    const [first] = await offer(sku(red, 5));
    const intent = await makeIntent(db(), { productId, skuId: first?.id, quantity: 3 });
    await markIntent(context, { intentId: intent.id, status: "SUCCESS" });
    const skus = await offer({ ...sku(red), id: first?.id, priceMinor: 2500 }, sku(blue));
    expect(skus).toMatchObject([{ priceMinor: 2500, stock: 2 }, { stock: 0 }]);
  });

  it("changes only from what the seller saw", async () => {
    const { change, offer } = await aProduct();
    await offer(sku(red, 5));
    expect(await offer(sku(red, { from: 5, to: 9 }))).toMatchObject([{ stock: 9 }]);
    const stale = [
      offer(sku(red, { from: 5, to: 8 })),
      offer(sku(red), sku(blue, { from: 1, to: 8 })),
      change({ stock: { from: 5, to: 8 } }),
    ];
    const refusal = { code: "product.stock_changed" };
    await Promise.all(stale.map((attempt) => expect(attempt).rejects.toMatchObject(refusal)));
    expect(await change({ stock: { from: 9, to: 8 } })).toMatchObject({ skus: [{ stock: 8 }] });
  });

  it("is changed by one of two who saw the same", async () => {
    const { offer } = await aProduct();
    await offer(sku(red, 5));
    const outcomes = await Promise.allSettled([6, 7, 8].map((to) => offer(sku(red, { from: 5, to }))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

it("refuses a SKU of another product, a retired one, and one twice", async () => {
  const [one, other] = [await aProduct(), await aProduct()];
  const [foreign] = await other.offer(sku(red, 1));
  const [retired] = await one.offer(sku(red, 1));
  const [live] = await one.offer(sku(blue, 1));
  for (const skus of [
    [{ ...sku(red), id: foreign?.id }],
    [{ ...sku(red), id: retired?.id }],
    [
      { ...sku(red), id: live?.id },
      { ...sku(blue), id: live?.id },
    ],
  ])
    await expect(one.offer(...skus)).rejects.toMatchObject({ code: "product.sku_not_found" });
});
