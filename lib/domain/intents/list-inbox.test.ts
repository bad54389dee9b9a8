import { beforeAll, describe, expect, it } from "vitest";
import type { FailureReason } from "@/lib/generated/prisma/enums";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../context";
import { listInbox, listIntentBoard } from "./list-inbox";
import { summarizeInbox } from "./summarize-inbox";

const db = useTestDatabase();

let seller: SignedIn;
let shopId: number;
let teapot: number;
let lamp: number;
/** Newest first. */
const ids: number[] = [];

beforeAll(async () => {
  shopId = (await makeShop(db())).id;
  const user = await makeUser(db(), { role: "SELLER", shopId });
  const partner = await makeUser(db(), { role: "SELLER", shopId });
  seller = contextFor(db(), actorOf(user));
  teapot = (await makeProduct(db(), { sellerId: user.id, shopId, title: "青花茶壶", titleEn: "Teapot" })).id;
  lamp = (await makeProduct(db(), { sellerId: partner.id, shopId, title: "台灯" })).id;
  // Two of the same moment, so that ids decide.
  for (let n = 0; n < 12; n++) {
    const createdAt = new Date(Date.UTC(2025, 9, 1 + Math.floor(n / 2), 3));
    const status = (["PENDING", "SUCCESS", "FAILED"] as const)[n % 3];
    const intent = await makeIntent(db(), {
      productId: n % 2 ? teapot : lamp,
      createdAt,
      status,
      failureReason: status === "FAILED" ? "PRICE" : undefined,
      contactName: n === 5 ? "欧阳Ｆeng" : `买家 ${n}`,
      contactPhone: n === 7 ? "+86 139-1234 5678" : "13800000000",
    });
    ids.unshift(intent.id);
  }
  await makeIntent(db());
});

const all = async (filter: Parameters<typeof listInbox>[1], size = 50) =>
  (await listInbox(seller, filter, { size })).items.map(({ id }) => id);

it("lists what the shop has received, its seller's once, newest first", async () => {
  expect(await all({})).toEqual(ids);
});

it("goes on and back without a gap or a repetition, whatever the size", async () => {
  for (const size of [1, 5, 12]) {
    const seen: number[] = [];
    let page = await listInbox(seller, {}, { size });
    expect(page.previous).toBeNull();
    for (;;) {
      seen.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      page = await listInbox(seller, {}, { size, after: page.next });
    }
    expect(seen).toEqual(ids);
    const back: number[] = page.items.map(({ id }) => id);
    while (page.previous) {
      page = await listInbox(seller, {}, { size, before: page.previous });
      if (page.items.length === 0) break;
      back.unshift(...page.items.map(({ id }) => id));
    }
    expect(back).toEqual(ids);
  }
});

describe("finds by", () => {
  const at = (...places: number[]) => places.map((n) => ids[11 - n]).reverse();
  it.each([
    ["status", { status: "FAILED" as const }, [2, 5, 8, 11]],
    ["reason", { reason: "PRICE" as const }, [2, 5, 8, 11]],
    ["days, both included", { from: "2025-10-02", to: "2025-10-03" }, [2, 3, 4, 5]],
    ["a name, whatever its width and case", { text: "欧阳feng" }, [5]],
    ["a telephone number, however it is written", { text: "13912345678" }, [7]],
    ["a part of a telephone number as it was written", { text: "139-1234" }, [7]],
    ["the product's title", { text: "茶壶" }, [1, 3, 5, 7, 9, 11]],
    ["its title and a status", { text: "teapot", status: "PENDING" as const }, [3, 9]],
    ["nothing that is there", { text: "不存在的" }, []],
  ])("%s", async (_, filter, places) => {
    expect(await all(filter)).toEqual(at(...places));
  });

  it("product and number", async () => {
    expect(await all({ productId: lamp })).toEqual(at(0, 2, 4, 6, 8, 10));
    expect(await all({ text: `#${ids[3]}` })).toContain(ids[3]);
  });
});

it("shows a board of what waits, succeeded and failed, and says where there is more", async () => {
  const board = await listIntentBoard(seller, { productId: teapot }, 1);
  expect(board.map(({ status, items, more }) => [status, items.length, more])).toEqual([
    ["PENDING", 1, true],
    ["SUCCESS", 1, true],
    ["FAILED", 1, true],
  ]);
});

it("shows nothing to another shop, and everything to an admin", async () => {
  const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  expect((await listInbox(stranger, {}, { size: 50 })).items).toEqual([]);
  const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
  expect((await listInbox(admin, {}, { size: 50 })).items).toHaveLength(13);
});

it("finds what is common for the index and rare in the list by walking it, page by page", async () => {
  const product = await makeProduct(db(), { title: "壶", titleEn: null });
  const sellerId = product.sellerId;
  const context = contextFor(db(), actorOf(await db().user.findUniqueOrThrow({ where: { id: sellerId } })));
  // All have the pairs 诸葛 and 葛一, one in 1900 has them side by side.
  await db().$executeRaw`
    INSERT INTO purchase_intents (product_id, sku_id, seller_id, unit_price_minor, contact_name, contact_phone, created_at)
    SELECT ${product.id}::int, ${product.sku.id}::int, ${sellerId}::int, 1,
      CASE WHEN n % 1900 = 0 THEN '诸葛一号' ELSE '诸葛二葛一' END, '1', timestamptz '2025-01-01' + n * interval '1 minute'
    FROM generate_series(1, 4500) AS n`;
  const common = await listInbox(context, { text: "葛二" }, { size: 20 });
  expect(common.items).toHaveLength(20);
  const found: number[] = [];
  let page = await listInbox(context, { text: "诸葛一" }, { size: 20 });
  for (let pages = 1; ; pages += 1) {
    found.push(...page.items.map(({ createdAt }) => createdAt.getTime()));
    if (!page.next) {
      expect(pages).toBe(3);
      break;
    }
    page = await listInbox(context, { text: "诸葛一" }, { size: 20, after: page.next });
  }
  const minute = (n: number) => Date.UTC(2025, 0, 1) + n * 60_000;
  expect(found).toEqual([minute(3800), minute(1900)]);
});

it("counts up to a hundred, and makes a to-do list of what was lost lately", async () => {
  const short = { productId: teapot, status: "FAILED", failureReason: "STOCK", quantity: 11 } as const;
  const recent = await makeIntent(db(), short);
  await makeIntent(db(), short);
  await makeIntent(db(), { productId: lamp, status: "FAILED", failureReason: "PRICE" });
  await makeIntent(db(), { productId: lamp, status: "FAILED" });
  const summary = await summarizeInbox(seller);
  expect(summary.counts).toMatchObject({ PENDING: 4, SUCCESS: 4, FAILED: 8, CANCELLED: 0 });
  expect(summary.losses).toMatchObject([
    { productId: teapot, title: "青花茶壶", reason: "STOCK", count: 2 },
    { productId: lamp, reason: "PRICE", count: 1 },
  ]);
  expect(summary.holdHours).toBeNull();
  expect(summary.product).toBeNull();
  expect(recent.shopId).toBe(shopId);
});

it("takes off the to-do list what was restocked, made cheaper or deleted", async () => {
  const user = await makeUser(db(), { role: "SELLER" });
  const context = contextFor(db(), actorOf(user));
  const [short, dear, gone, far] = await Promise.all(
    ["STOCK", "PRICE", "OTHER", "PLACE"].map(() => makeProduct(db(), { sellerId: user.id, stock: 1 })),
  );
  const lose = (product: { id: number } | undefined, failureReason: FailureReason) =>
    makeIntent(db(), { productId: product?.id, status: "FAILED", failureReason, quantity: 2 });
  await lose(short, "STOCK");
  await lose(dear, "PRICE");
  await lose(gone, "OTHER");
  await lose(far, "PLACE");
  const reasons = async () => (await summarizeInbox(context)).losses.map(({ reason }) => reason).sort();
  expect(await reasons()).toEqual(["OTHER", "PLACE", "PRICE", "STOCK"]);
  await db().product.update({ where: { id: gone?.id }, data: { archivedAt: new Date() } });
  await db().sku.updateMany({ where: { productId: short?.id }, data: { stock: 2 } });
  await db().sku.updateMany({ where: { productId: dear?.id }, data: { priceMinor: { decrement: 1 } } });
  expect(await reasons()).toEqual(["PLACE"]);
});

it("names the product that was asked for to those who manage it", async () => {
  const asked = { productId: teapot };
  expect((await summarizeInbox(seller, asked)).product).toEqual({ title: "青花茶壶", titleEn: "Teapot" });
  const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  expect((await summarizeInbox(stranger, asked)).product).toBeNull();
  const admin = contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));
  expect((await summarizeInbox(admin, asked)).product).toMatchObject({ titleEn: "Teapot" });
});
