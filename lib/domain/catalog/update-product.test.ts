import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import type { ProductPatch } from "./product-input";
import { updateProduct } from "./update-product";

const db = useTestDatabase();

async function arrange() {
  const seller = await makeUser(db(), { role: "SELLER" });
  const { id } = await makeProduct(db(), { sellerId: seller.id });
  const context = contextFor(db(), actorOf(seller));
  return { id, change: (patch: ProductPatch) => updateProduct(context, { id, patch }) };
}

const sku = (priceMinor: number) => ({ priceMinor, stock: 1, attributes: [] });

it("lets simultaneous changes of all SKUs follow one another", async () => {
  const { id, change } = await arrange();
  const prices = [1000, 2000, 3000, 4000, 5000, 6000];
  await Promise.all(prices.map((price) => change({ skus: [sku(price), sku(price + 1)] })));
  const offered = await db().sku.findMany({
    where: { productId: id, rank: { not: null } },
    orderBy: { rank: "asc" },
  });
  const [first, second] = offered.map(({ priceMinor }) => priceMinor);
  expect(offered).toHaveLength(2);
  expect(prices).toContain(first);
  expect(second).toBe((first ?? 0) + 1);
  const product = await db().product.findUniqueOrThrow({ where: { id } });
  expect(product.priceMinor).toBe(first);
});

it("lets simultaneous changes of the tags follow one another, the last one whole", async () => {
  const { id, change } = await arrange();
  const lists = [
    ["陶瓷", "手工", "送礼"],
    ["送礼", "手工", "新款"],
    ["新款", "陶瓷", "手工"],
    ["手工", "新款", "送礼"],
  ];
  await Promise.all([...lists, ...lists].map((matchTags) => change({ matchTags })));
  const tags = await db().productTag.findMany({ where: { productId: id }, select: { tag: true } });
  const names = tags.map(({ tag }) => tag.name).sort();
  expect(lists.map((list) => [...list].sort())).toContainEqual(names);
});
