import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { browseCustomers } from "./browse-customers";
import { mostSummed } from "./customer-sums";

const db = useTestDatabase();

async function aSeller(shopId?: number) {
  const user = await makeUser(db(), { role: "SELLER", shopId });
  const product = await makeProduct(db(), { sellerId: user.id, shopId: shopId ?? null, priceMinor: 1000 });
  const buy = (customerId: number, data: Parameters<typeof makeIntent>[1] = {}) =>
    makeIntent(db(), { productId: product.id, customerId, ...data });
  return { buy, product, context: contextFor(db(), actorOf(user)) };
}

const buyers = async (count: number, data: Parameters<typeof makeUser>[1] = {}) => {
  const made = [];
  for (let n = 0; n < count; n++) made.unshift(await makeUser(db(), data));
  return made;
};

const idsOf = ({ items }: Awaited<ReturnType<typeof browseCustomers>>) => items.map(({ id }) => id);

it("is empty for whoever has sold nothing", async () => {
  const { context } = await aSeller((await makeShop(db())).id);
  const nothing = { items: [], next: null, previous: null };
  expect(await browseCustomers(context, { page: { size: 5 } })).toEqual(nothing);
  expect(await browseCustomers(context, { text: "王", page: { size: 5 } })).toEqual(nothing);
});

it("goes through every customer of the caller and its shop once, forth and back, and through nobody else's", async () => {
  const shop = await makeShop(db());
  const [mine, colleague, stranger] = [await aSeller(shop.id), await aSeller(shop.id), await aSeller()];
  const people = await buyers(5);
  for (const { id } of people) {
    await mine.buy(id);
    await mine.buy(id);
  }
  const [late] = await buyers(1);
  await colleague.buy(late?.id ?? 0);
  for (const { id } of await buyers(2)) await stranger.buy(id);
  const all = [late, ...people].map((person) => person?.id);
  const first = await browseCustomers(mine.context, { page: { size: 4 } });
  expect([idsOf(first), first.previous]).toEqual([all.slice(0, 4), null]);
  const second = await browseCustomers(mine.context, { page: { size: 4, after: first.next ?? 0 } });
  expect([idsOf(second), second.next]).toEqual([all.slice(4), null]);
  const back = await browseCustomers(mine.context, { page: { size: 4, before: second.previous ?? 0 } });
  expect([idsOf(back), back.previous]).toEqual([all.slice(0, 4), null]);
});

it("sums up what was sent to the caller, and no more", async () => {
  const [mine, other] = [await aSeller(), await aSeller()];
  const [buyer] = await buyers(1);
  const id = buyer?.id ?? 0;
  const at = (day: number) => ({ createdAt: new Date(Date.UTC(2026, 0, day)) });
  await mine.buy(id, { status: "SUCCESS", quantity: 2, ...at(1) });
  await mine.buy(id, { status: "RECEIVED", quantity: 1, ...at(2) });
  await mine.buy(id, { status: "FAILED", quantity: 9, ...at(3) });
  const last = await mine.buy(id, at(4));
  await other.buy(id, { status: "SUCCESS", ...at(5) });
  const { items } = await browseCustomers(mine.context, { page: { size: 5 } });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ id, intents: 4, deals: 2, revenueMinor: 3000, atLeast: false });
  expect(items[0]?.lastAt).toEqual(new Date(Date.UTC(2026, 0, 4)));
  expect(items[0]?.recent).toHaveLength(3);
  expect(items[0]?.recent[0]).toMatchObject({ id: last.id, status: "PENDING", unitPriceMinor: 1000 });
});

it("counts an intent of one's own and the shop's once, and stops where a page would wait", async () => {
  const { context, product } = await aSeller((await makeShop(db())).id);
  const { sku, shopId } = product;
  const [buyer] = await buyers(1);
  const row = {
    ...{ productId: product.id, skuId: sku.id, sellerId: context.actor.id, shopId, unitPriceMinor: 100 },
    ...{ customerId: buyer?.id ?? 0, contactName: "王小明", contactPhone: "13800000000" },
  };
  await db().purchaseIntent.create({ data: row });
  const [one] = (await browseCustomers(context, { page: { size: 5 } })).items;
  expect(one).toMatchObject({ intents: 1, atLeast: false });
  await db().purchaseIntent.createMany({ data: Array.from({ length: mostSummed }, () => row) });
  const [many] = (await browseCustomers(context, { page: { size: 5 } })).items;
  expect(many).toMatchObject({ intents: mostSummed, atLeast: true });
});

it("finds by a part of the name, the number or the address, whatever its width and case, among the caller's only", async () => {
  const [mine, other] = [await aSeller(), await aSeller()];
  const [one] = await buyers(1, { name: "欧阳锦书", phone: "17712345678", email: "Jinshu.O@example.com" });
  const [two] = await buyers(1, { name: "欧阳星野" });
  const [theirs] = await buyers(1, { name: "欧阳锦绣" });
  await mine.buy(one?.id ?? 0);
  await mine.buy(two?.id ?? 0);
  await other.buy(theirs?.id ?? 0);
  const find = async (text: string) =>
    idsOf(await browseCustomers(mine.context, { text, page: { size: 5 } }));
  expect(await find("欧阳")).toEqual([two?.id, one?.id]);
  expect(await find("欧阳锦")).toEqual([one?.id]);
  expect(await find("1234567")).toEqual([one?.id]);
  expect(await find("１２３４５６７")).toEqual([one?.id]);
  expect(await find("jinshu.o@EXAMPLE")).toEqual([one?.id]);
  expect(await find("没有这个人")).toEqual([]);
  const page = await browseCustomers(mine.context, { text: "欧阳", page: { size: 1 } });
  const rest = await browseCustomers(mine.context, {
    text: "欧阳",
    page: { size: 1, after: page.next ?? 0 },
  });
  expect([idsOf(page), idsOf(rest), rest.next]).toEqual([[two?.id], [one?.id], null]);
});

it("looks for a common text among the caller's customers step by step, and says where it goes on", async () => {
  const { context, product } = await aSeller();
  const names = Array.from({ length: 1_100 }, () => "常见名");
  const made = await db().user.createManyAndReturn({
    data: names.map((name, n) => ({
      role: "CUSTOMER" as const,
      username: `common-${n}`,
      name,
      passwordHash: "!",
    })),
    select: { id: true },
  });
  await db().purchaseIntent.createMany({
    data: made.map(({ id }) => ({
      ...{ productId: product.id, skuId: product.sku.id, sellerId: context.actor.id, unitPriceMinor: 100 },
      ...{ customerId: id, contactName: "王小明", contactPhone: "13800000000" },
    })),
  });
  const newest = await browseCustomers(context, { text: "常见名", page: { size: 3 } });
  expect(idsOf(newest)).toEqual(
    made
      .slice(-3)
      .map(({ id }) => id)
      .reverse(),
  );
  const found: number[] = [];
  let pages = 0;
  for (let after: number | undefined; pages < 5; pages++) {
    const page = await browseCustomers(context, { text: "见名", page: { size: 400, after } });
    found.push(...idsOf(page));
    if (page.next === null) break;
    after = page.next;
  }
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(1_100);
});

it("shows an admin every customer and no seller", async () => {
  const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
  const [idle] = await buyers(1, { name: "闲人一位" });
  await makeUser(db(), { role: "SELLER", name: "闲人卖家" });
  const found = await browseCustomers(admin, { text: "闲人", page: { size: 5 } });
  expect(found.items).toMatchObject([{ id: idle?.id, intents: 0, recent: [], lastAt: null }]);
  expect(idsOf(await browseCustomers(admin, { page: { size: 1 } }))).toEqual([idle?.id]);
});
