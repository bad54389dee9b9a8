import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDb } from "@/lib/db";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import type { Context } from "../context";
import { DomainError } from "../errors";
import { networkOf } from "../network";
import { countView } from "./count-view";
import { LookBuffer } from "./look-buffer";
import { lookBuffer } from "./record-view";
import { pruneViewMarks, refreshViewCounts } from "./refresh-view-counts";
import { viewProduct } from "./view-product";
import { visitorOf } from "./visitor";

const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const hour = 3_600_000;
let database: TestDatabase;
const db = () => database.db;
let lastAddress = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => lookBuffer.flush(db()));

/** Someone who is not signed in, at an address of their own unless one is given. */
function guest(more: Partial<Context> = {}): Context {
  lastAddress += 1;
  return {
    ...contextFor(db()),
    address: `10.1.${lastAddress >> 8}.${lastAddress & 255}`,
    userAgent: browser,
    ...more,
  };
}

async function viewsOf(id: number): Promise<number> {
  const row = await db().productViews.findUnique({ where: { productId: id } });
  return row?.views ?? 0;
}

const look = (context: Context, id: number) => countView(context, { id });

describe("a look", () => {
  it("counts once for each visitor, product and hour", async () => {
    const [product, other] = [await makeProduct(db()), await makeProduct(db())];
    const visitor = guest();
    for (let n = 0; n < 3; n++) await look(visitor, product.id);
    await lookBuffer.flush(db());
    await look(visitor, product.id);
    await look(visitor, other.id);
    await look(guest(), product.id);
    await lookBuffer.flush(db());
    expect([await viewsOf(product.id), await viewsOf(other.id)]).toEqual([2, 1]);
    await look({ ...visitor, clock: () => new Date(Date.now() + hour) }, product.id);
    await lookBuffer.flush(db());
    expect(await viewsOf(product.id)).toBe(3);
  });

  it("is an account's wherever it signs in, else that of an address and a browser", async () => {
    const product = await makeProduct(db());
    const account = actorOf(await makeUser(db()));
    await look(guest({ actor: account }), product.id);
    await look(guest({ actor: account, userAgent: "curl/8" }), product.id);
    const address = "2001:db8:1:2:3:4:5:6";
    await look(guest({ address }), product.id);
    await look(guest({ address: "2001:db8:1:2::9" }), product.id);
    await look(guest({ address, userAgent: `${browser} Mobile` }), product.id);
    await lookBuffer.flush(db());
    expect(await viewsOf(product.id)).toBe(3);
  });

  it("of a robot counts for nothing", async () => {
    const product = await makeProduct(db());
    for (const userAgent of [
      "",
      "curl/8.5.0",
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    ]) {
      await look(guest({ userAgent }), product.id);
    }
    await lookBuffer.flush(db());
    expect(await viewsOf(product.id)).toBe(0);
    await look(guest({ userAgent: "okhttp/4.12.0" }), product.id);
    await lookBuffer.flush(db());
    expect(await viewsOf(product.id)).toBe(1);
  });

  it("at what is hidden or gone is refused, and what goes later is passed over", async () => {
    const hidden = await makeProduct(db(), { status: "FROZEN" });
    await expect(look(guest(), hidden.id)).rejects.toThrow(DomainError);
    await expect(look(guest(), 999_999_999)).rejects.toThrow(DomainError);
    const buffer = new LookBuffer();
    const visitor = visitorOf(guest(), 1);
    buffer.add({ productId: 999_999_999, visitor, hour: 1 });
    buffer.add({ productId: hidden.id, visitor, hour: 1 });
    await buffer.flush(db());
    expect(await viewsOf(hidden.id)).toBe(1);
  });

  it("shows where the product is shown, by whichever road it came", async () => {
    const product = await makeProduct(db(), { viewCount: 40 });
    await viewProduct(guest(), { id: product.id });
    await look(guest(), product.id);
    await lookBuffer.flush(db());
    expect((await viewProduct(guest(), { id: product.id })).product.viewed).toEqual({ views: 42 });
  });

  it("is limited by address, a /64 being one, for both roads", async () => {
    const product = await makeProduct(db());
    const from = (index: number) =>
      guest({ address: `2001:db8:9:9::${index.toString(16)}`, userAgent: `${browser} ${index}` });
    for (let index = 0; index < 1_000; index++) await look(from(index), product.id);
    await expect(look(from(1_001), product.id)).rejects.toMatchObject({ code: "auth.rate_limited" });
    await viewProduct(from(1_002), { id: product.id });
    await lookBuffer.flush(db());
    expect(await viewsOf(product.id)).toBe(1_000);
    await look(guest(), product.id);
  });
});

describe("flushing", () => {
  const looks = (productId: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ productId, visitor: visitorOf(guest(), index), hour: 7 }));

  it("by several processes of the same looks counts each once, without a deadlock", async () => {
    const products = await Promise.all(Array.from({ length: 8 }, () => makeProduct(db())));
    const all = products.flatMap(({ id }) => looks(id, 100));
    const connections = Array.from({ length: 4 }, () => openDb(database.url, { size: 1 }));
    await Promise.all(
      connections.map(async (connection, index) => {
        const buffer = new LookBuffer();
        for (const one of index % 2 ? all : all.toReversed()) buffer.add(one);
        await buffer.flush(connection);
      }),
    );
    await Promise.all(connections.map((connection) => connection.$disconnect()));
    for (const { id } of products) expect(await viewsOf(id)).toBe(100);
  });

  it("that fails keeps its looks, and counts once what was written although the answer was lost", async () => {
    const product = await makeProduct(db());
    const buffer = new LookBuffer();
    for (const one of looks(product.id, 20)) buffer.add(one);
    const closed = openDb("postgresql://nobody@127.0.0.1:1/none", { size: 1 });
    await expect(buffer.flush(closed)).rejects.toThrow();
    expect(buffer.size).toBe(20);
    const [first] = looks(product.id, 1);
    if (first) buffer.add(first);
    await buffer.flush(db());
    for (const one of looks(product.id, 20)) buffer.add(one);
    await closed.$disconnect();
    await buffer.flush(db());
    expect([buffer.size, await viewsOf(product.id)]).toEqual([0, 41]);
  });

  it("writes more products at once than a statement takes parameters", async () => {
    const product = await makeProduct(db());
    const buffer = new LookBuffer();
    for (let index = 0; index < 40_000; index++)
      buffer.add({ productId: product.id + index, visitor: visitorOf(guest(), 3), hour: 3 });
    await buffer.flush(db());
    expect(await viewsOf(product.id)).toBe(1);
  });

  it("holds no more than its capacity", () => {
    const buffer = new LookBuffer(10);
    for (const one of looks(1, 25)) buffer.add(one);
    expect(buffer.size).toBe(10);
  });
});

describe("what lists are sorted by", () => {
  const countOf = async (id: number) => (await db().product.findUniqueOrThrow({ where: { id } })).viewCount;

  it("is refreshed for the products that were looked at, and only for them", async () => {
    await refreshViewCounts(contextFor(db()));
    const [seen, other] = [
      await makeProduct(db(), { viewCount: 5 }),
      await makeProduct(db(), { viewCount: 7 }),
    ];
    await look(guest(), seen.id);
    await lookBuffer.flush(db());
    expect(await countOf(seen.id)).toBe(5);
    const [first, second] = await Promise.all([
      refreshViewCounts(contextFor(db())),
      refreshViewCounts(contextFor(db())),
    ]);
    expect(first + second).toBe(1);
    expect([await countOf(seen.id), await countOf(other.id)]).toEqual([6, 7]);
    expect(await refreshViewCounts(contextFor(db()))).toBe(0);
  });

  it("is refreshed for more than one batch", async () => {
    await db().$executeRaw`
      INSERT INTO product_views (product_id, views) SELECT id, 3 FROM products
      ON CONFLICT (product_id) DO UPDATE SET views = 3, stale = true`;
    const total = await db().product.count();
    expect(await refreshViewCounts(contextFor(db()))).toBe(total);
    expect(await db().product.count({ where: { viewCount: 3 } })).toBe(total);
  });
});

it("marks are removed after a day", async () => {
  const product = await makeProduct(db());
  await look(guest(), product.id);
  await look(guest({ clock: () => new Date(Date.now() - 26 * hour) }), product.id);
  await lookBuffer.flush(db());
  const of = { where: { productId: product.id } };
  expect(await db().productViewMark.count(of)).toBe(2);
  await pruneViewMarks(contextFor(db()));
  expect([await db().productViewMark.count(of), await viewsOf(product.id)]).toEqual([1, 2]);
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["no address", "no address"],
])("the network of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));
