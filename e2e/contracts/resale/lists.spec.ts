import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeLocation } from "@/lib/testing/factories";
import { makeCategory, makePerson, makeProduct, type Person, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { column, pageOf } from "./read";
import { list, queryOf } from "./scenes";

const word = unique("词");
const city = unique("市");

let seller: Person;
let categoryId: number;
let parentId: number;
/** Ids by name: a is cheap, old, worn and much seen; c the opposite; the others are not on sale. */
const ids: Record<string, number> = {};

beforeAll(async () => {
  seller = await makePerson("SELLER");
  const category = await makeCategory();
  categoryId = category.id;
  parentId = category.parent.id;
  const near = await makeLocation(db(), { province: "广东省", city, district: "南山区" });
  const far = await makeLocation(db(), { province: "广东省", city, district: "福田区" });
  const rows = {
    a: { priceMinor: 1000, conditionLevel: 3, viewCount: 9, locationId: near.id },
    b: { priceMinor: 2000, conditionLevel: 8, viewCount: 5, locationId: far.id },
    c: { priceMinor: 3000, conditionLevel: 10, viewCount: 1, title: `100% ${word}` },
    frozen: { status: "FROZEN" as const },
    sold: { status: "SOLD" as const },
    empty: { status: "OUT_OF_STOCK" as const, stock: 0 },
    deleted: { archivedAt: new Date() },
  };
  let day = 1;
  for (const [name, data] of Object.entries(rows)) {
    const createdAt = new Date(Date.UTC(2023, 7, day++, 7, 30, 45));
    const title = `${word} ${name}`;
    ids[name] = (await makeProduct({ title, ...data, createdAt, categoryId, sellerId: seller.id })).id;
  }
});

const names = (found: unknown[]) => found.map((id) => Object.keys(ids).find((name) => ids[name] === id));

async function find(query: Record<string, unknown>, token?: string) {
  return names(column(await list({ categoryId, ...query }, token), "productId"));
}

describe("GET /product/list", () => {
  it.each<[query: Record<string, unknown>, found: string]>([
    [{}, "c b a"],
    [{ keyword: word.toUpperCase() }, "c b a"],
    [{ keyword: `${word} a` }, "a"],
    [{ keyword: "100%" }, "c"],
    [{ keyword: "_" }, ""],
    [{ minPrice: 20 }, "c b"],
    [{ maxPrice: 20 }, "b a"],
    [{ minPrice: "10.01", maxPrice: "29.99" }, "b"],
    [{ minPrice: 30, maxPrice: 10 }, ""],
    [{ maxPrice: 999_999_999_999 }, "c b a"],
    [{ maxPrice: "1.0E7" }, "c b a"],
    [{ maxPrice: "2.0E1" }, "b a"],
    [{ minPrice: "2e1", maxPrice: "2.999E+1" }, "b"],
    [{ minPrice: 999_999_999_999 }, ""],
    [{ minConditionLevel: 8 }, "c b"],
    [{ minConditionLevel: 8, maxPrice: 25 }, "b"],
    [{ location: `广东省${city}` }, "b a"],
    [{ location: `广东省${city}南山` }, "a"],
    [{ location: city }, ""],
    [{ location: "%" }, ""],
    [{ location: "___" }, ""],
    [{ status: 1 }, "c b a"],
    [{ status: 2 }, "empty sold"],
    [{ status: 0 }, ""],
    [{ sortField: "price" }, "c b a"],
    [{ sortField: "price", sortOrder: "asc" }, "a b c"],
    [{ sortField: "view" }, "a b c"],
    [{ sortField: "view", sortOrder: "asc" }, "c b a"],
    [{ sortField: "time", sortOrder: "asc" }, "a b c"],
    [{ pageSize: 2, pageNum: 2 }, "a"],
    [{ pageNum: 1_000_000, pageSize: 50 }, ""],
    [{ keyword: "", minPrice: "", sortField: "" }, "c b a"],
  ])("%j finds %s", async (query, found) => {
    expect((await find(query)).join(" ")).toBe(found);
  });

  it("finds by seller, and by the category above", async () => {
    expect(names(column(await list({ sellerId: seller.id }), "productId"))).toEqual(["c", "b", "a"]);
    expect(names(column(await list({ categoryId: parentId }), "productId"))).toEqual(["c", "b", "a"]);
    expect(pageOf(await list({ sellerId: 2_147_483_647 })).total).toBe(0);
  });

  it("shows what was taken down to those who manage it, and to admins", async () => {
    expect(await find({ status: 0 }, seller.token)).toEqual(["frozen"]);
    expect(await find({ status: 0 }, (await makePerson("ADMIN")).token)).toEqual(["frozen"]);
    expect(await find({ status: 0 }, (await makePerson("SELLER")).token)).toEqual([]);
  });

  it("counts the pages", async () => {
    const ask = async (query: Record<string, unknown>) => {
      const { total, pages, hasPrevious, hasNext } = pageOf(await list({ categoryId, ...query }));
      return [total, pages, hasPrevious, hasNext];
    };
    expect(await ask({})).toEqual([3, 1, false, false]);
    expect(await ask({ pageSize: 2 })).toEqual([3, 2, false, true]);
    expect(await ask({ pageSize: 2, pageNum: 2 })).toEqual([3, 2, true, false]);
    expect(await ask({ keyword: unique("none") })).toEqual([0, 0, false, false]);
  });

  it("counts the same at /product/count", async () => {
    const count = async (query: Record<string, unknown>, token?: string) =>
      Object((await send("GET", `/product/count?${queryOf({ categoryId, ...query })}`, { token })).body).data;
    expect(await count({ status: 1 })).toBe(3);
    expect(await count({ status: 1, minPrice: 20, sortField: "price", pageNum: 9 })).toBe(2);
    expect(await count({ status: 0 })).toBe(0);
    expect(await count({ status: 0 }, seller.token)).toBe(1);
  });

  it("without a status counts all of the caller's, or all public ones when nobody is signed in", async () => {
    const count = async (query: Record<string, unknown>, token?: string) =>
      Object((await send("GET", `/product/count?${queryOf(query)}`, { token })).body).data;
    expect(await count({ categoryId })).toBe(5);
    expect(await count({}, seller.token)).toBe(6);
    const other = await makePerson("CUSTOMER");
    expect(await count({}, other.token)).toBe(0);
    expect(await count({ sellerId: seller.id }, other.token)).toBe(5);
  });

  it("is also at /product/search", async () => {
    const search = (query: Record<string, unknown>) => send("GET", `/product/search?${queryOf(query)}`);
    expect(names(column(await search({ keyword: word }), "productId"))).toEqual(["c", "b", "a"]);
    expect(names(column(await search({ keyword: `${word} a` }), "productId"))).toEqual(["a"]);
    expect(column(await search({ keyword: word }), "status")).toEqual([1, 1, 1]);
  });

  it("writes money with two decimals", async () => {
    const { text } = await list({ categoryId, keyword: `${word} a` });
    expect(text).toContain('"price":10.00,"originalPrice":10.00,');
  });

  it("writes times with the zone, and null for what there is not", async () => {
    const [item] = pageOf(await list({ categoryId, keyword: `${word} a` })).list;
    expect(item).toMatchObject({
      createdTime: "2023-08-01T15:30:45.000+08:00",
      price: 10,
      originalPrice: 10,
      username: seller.username,
      mainImageUrl: expect.stringMatching(/^http:\/\//),
    });
    expect(column(await list({ categoryId, keyword: "100%" }), "location")).toEqual([null]);
  });
});

describe("GET /product/my-list", () => {
  const mine = async (query: Record<string, unknown> = {}, { token } = seller) =>
    send("GET", `/product/my-list?${queryOf(query)}`, { token });

  it("lists the caller's in every status, with its text", async () => {
    const reply = await mine();
    expect(names(column(reply, "productId"))).toEqual(["empty", "sold", "frozen", "c", "b", "a"]);
    expect(column(reply, "status")).toEqual([2, 2, 0, 1, 1, 1]);
    expect(column(reply, "statusText")).toEqual(["已售", "已售", "下架", "在售", "在售", "在售"]);
  });

  it.each([
    [{ status: 0 }, "frozen"],
    [{ status: 1, sortField: "price", sortOrder: "asc" }, "a b c"],
    [{ status: 2 }, "empty sold"],
    [{ keyword: "100%" }, "c"],
    [{ sortField: "view", pageSize: 1 }, "a"],
  ])("%j finds %s", async (query, found) => {
    expect(names(column(await mine(query), "productId")).join(" ")).toBe(found);
  });

  it("is empty for a customer and has nobody else's", async () => {
    expect(pageOf(await mine({}, await makePerson("CUSTOMER"))).total).toBe(0);
    expect(pageOf(await mine({ sellerId: seller.id }, await makePerson("SELLER"))).total).toBe(0);
  });
});
