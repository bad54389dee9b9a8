import { expect, it, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { type ExportCustomers, exportCustomers } from "./export-customers";
import { maskAddress, maskEmail, maskName, maskPhone } from "./mask";

const db = useTestDatabase();

async function scene() {
  const shop = await makeShop(db());
  const seller = await makeUser(db(), { role: "SELLER", shopId: shop.id });
  const product = await makeProduct(db(), { sellerId: seller.id, shopId: shop.id });
  const buyer = await makeUser(db(), {
    ...{ name: "林晓舟", phone: "13912345678" },
    defaultAddress: "杭州市文三路 1 号",
  });
  await makeIntent(db(), { productId: product.id, customerId: buyer.id, status: "SUCCESS" });
  return { context: contextFor(db(), actorOf(seller)), shop, seller, product, buyer };
}

const audited = (shopId: number) => db().auditEntry.findMany({ where: { chain: `shop:${shopId}` } });

const rowsOf = async (context: Parameters<typeof exportCustomers>[0], asked: ExportCustomers) =>
  Array.fromAsync(await exportCustomers(context, asked));

it("masks what leads to a person, and keeps no record of that", async () => {
  const { context, shop, buyer } = await scene();
  const rows = await rowsOf(context, { unmasked: false });
  expect(rows).toMatchObject([
    {
      ...{ id: buyer.id, name: "林**", phone: "139****5678", email: "u***@example.com" },
      ...{ defaultAddress: "杭州市****", intents: 1, deals: 1, revenueMinor: 1990 },
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain(buyer.username);
  expect(await audited(shop.id)).toEqual([]);
});

it("records who took contact in full before the first row is read", async () => {
  const { context, shop, seller, buyer } = await scene();
  const rows = await exportCustomers(context, { unmasked: true });
  expect(await audited(shop.id)).toMatchObject([
    {
      act: "customers.exported",
      objectType: "customers",
      objectId: String(shop.id),
      actorId: String(seller.id),
    },
  ]);
  const { name, phone, email, defaultAddress } = buyer;
  expect(await Array.fromAsync(rows)).toMatchObject([{ name, phone, email, defaultAddress }]);
});

it("goes through all of them, and only those that a search finds", async () => {
  const { context, product, buyer } = await scene();
  const others = await db().user.createManyAndReturn({
    data: Array.from({ length: 205 }, (_, n) => ({
      ...{ role: "CUSTOMER" as const, username: `exported-${n}`, name: `远客 ${n}`, passwordHash: "!" },
    })),
    select: { id: true },
  });
  await db().purchaseIntent.createMany({
    data: others.map(({ id }) => ({
      ...{ productId: product.id, skuId: product.sku.id, sellerId: context.actor.id, unitPriceMinor: 100 },
      ...{ customerId: id, contactName: "王小明", contactPhone: "13800000000" },
    })),
  });
  const all = await rowsOf(context, { unmasked: false });
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set([buyer.id, ...others.map(({ id }) => id)]));
  expect(all).toHaveLength(206);
  expect(await rowsOf(context, { text: "晓舟", unmasked: false })).toMatchObject([{ id: buyer.id }]);
});

test.each([
  [maskName, "林", "林**"],
  [maskName, "👩‍🌾农场", "👩**"],
  [maskName, " ", ""],
  [maskPhone, "1234567", "****"],
  [maskPhone, "12345678", "123****5678"],
  [maskPhone, "", ""],
  [maskEmail, "a@b.cn", "a***@b.cn"],
  [maskEmail, "no address", ""],
  [maskAddress, "杭州", "杭州****"],
  [maskAddress, "", ""],
])("%o of %j is %j", (mask, text, masked) => {
  expect(mask(text)).toBe(masked);
});
