import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { applyChanges } from "../changes/apply-changes";
import { markIntent } from "../intents/mark-intent";
import { editProduct } from "./edit-product";
import { getManagedProduct } from "./get-managed-product";
import { archiveProduct, freezeProduct } from "./product-status";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

/** A product of a shop with two managers. */
async function arrange() {
  const shop = await makeShop(db());
  const manager = async () => {
    const user = await makeUser(db(), { role: "SELLER", shopId: shop.id });
    return contextFor(db(), actorOf(user));
  };
  const [first, second] = [await manager(), await manager()];
  const product = await makeProduct(db(), { sellerId: first.actor.id, shopId: shop.id, stock: 5 });
  return { id: product.id, sku: product.sku, first, second };
}

const changed = { code: "product.changed" };

describe("a product is edited as it was read", () => {
  it("of many who save over one version, one saves", async () => {
    const { id, first, second } = await arrange();
    const tries = Array.from({ length: 10 }, (_, n) =>
      editProduct(n % 2 ? first : second, { id, version: 1, patch: { summary: `第 ${n} 句` } }),
    );
    const results = await Promise.allSettled(tries);
    const saved = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(saved).toMatchObject([{ version: 2 }]);
    expect(refusals).toHaveLength(9);
    for (const reason of refusals) expect(reason).toMatchObject(changed);
    expect(await getManagedProduct(first, { id })).toMatchObject({ version: 2, summary: saved[0]?.summary });
  });

  it("a stale save of options that are gone meanwhile is stale first of all, and changes nothing", async () => {
    const { id, sku, first, second } = await arrange();
    const other = { priceMinor: 700, stock: 1, attributes: [{ name: "颜色", value: "青" }] };
    await editProduct(first, { id, version: 1, patch: { skus: [other] } });
    const skus = [{ id: sku.id, priceMinor: 900, attributes: [] }];
    await expect(editProduct(second, { id, version: 1, patch: { skus } })).rejects.toMatchObject(changed);
    expect(await getManagedProduct(first, { id })).toMatchObject({ version: 2, skus: [{ priceMinor: 700 }] });
  });

  it("notices what came another way: a documented contract's change, and one of many at once", async () => {
    const { id, first, second } = await arrange();
    await updateProduct(second, { id, patch: { title: "竹篮" } });
    await expect(editProduct(first, { id, version: 1, patch: {} })).rejects.toMatchObject(changed);
    const change = { kind: "PRICE", price: { mode: "set", priceMinor: 1200 } } as const;
    await applyChanges(second, { change, selection: { ids: [id] } });
    await expect(editProduct(first, { id, version: 2, patch: {} })).rejects.toMatchObject(changed);
    const product = await editProduct(first, { id, version: 3, patch: { summary: "手编" } });
    expect(product).toMatchObject({ title: "竹篮", summary: "手编", version: 4 });
  });

  it("a sale or a freeze meanwhile is no edit, and is not overwritten", async () => {
    const { id, sku, first, second } = await arrange();
    const buyer = await makeUser(db());
    const intent = await makeIntent(db(), {
      productId: id,
      skuId: sku.id,
      customerId: buyer.id,
      quantity: 2,
    });
    await markIntent(second, { intentId: intent.id, status: "SUCCESS" });
    await freezeProduct(second, { id, reason: "拍照" });
    const skus = [{ id: sku.id, priceMinor: 900, attributes: [] }];
    const product = await editProduct(first, { id, version: 1, patch: { skus } });
    expect(product).toMatchObject({ status: "FROZEN", version: 2, skus: [{ priceMinor: 900, stock: 3 }] });
  });

  it("one that is deleted meanwhile is not found", async () => {
    const { id, first, second } = await arrange();
    await archiveProduct(second, { id });
    const save = editProduct(first, { id, version: 1, patch: { summary: "…" } });
    await expect(save).rejects.toMatchObject({ code: "product.not_found" });
  });

  it("gives the description as it was given", async () => {
    const { id, first } = await arrange();
    const description = "**手作** <b onclick=alert(1)>一件</b>";
    expect(await editProduct(first, { id, version: 1, patch: { description } })).toMatchObject({
      description,
    });
  });
});
