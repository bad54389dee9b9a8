import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { makeManyProducts } from "@/lib/testing/many-products";
import type { SignedIn } from "../context";
import type { Cursor } from "../keyset";
import {
  type ListManagedRows,
  listManagedRows,
  type ManagedSort,
  placesStatement,
} from "./list-managed-rows";

const db = useTestDatabase();
const sorts = ["updated", "created", "name", "price", "stock", "views"] as const satisfies ManagedSort[];
const input = (given: Partial<ListManagedRows> = {}): ListManagedRows => ({
  filter: {},
  sort: "updated",
  order: "desc",
  page: { size: 50 },
  ...given,
});

async function sellerIn(shopId: number | null) {
  return contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));
}

describe("a seller's products", () => {
  let seller: SignedIn;
  let shopId: number;
  let categoryId: number;
  const titles = ["茶壶 乙", "Teapot B", "Äpfel", "茶壶 甲", "teapot a", "包子", "安徽", "茶壶 甲"];

  beforeAll(async () => {
    shopId = (await makeShop(db(), { lowStock: 2 })).id;
    const otherShop = (await makeShop(db())).id;
    seller = await sellerIn(shopId);
    const partner = await sellerIn(shopId);
    categoryId = (await makeCategory(db())).id;
    for (const [index, title] of titles.entries()) {
      await makeProduct(db(), {
        title,
        titleEn: null,
        categoryId,
        sellerId: index % 2 ? seller.actor.id : partner.actor.id,
        // The caller's own from before it had a shop, and in one that it has left.
        shopId: index === 1 ? null : index === 3 ? otherShop : shopId,
        priceMinor: 1000 + (index % 3),
        stock: index,
        viewCount: index % 2,
        status: index === 0 ? "OUT_OF_STOCK" : index === 5 ? "FROZEN" : "ONLINE",
        conditionLevel: 10 - index,
        ...(index === 7 ? { lowStock: 7 } : index === 2 ? { lowStock: 1 } : {}),
        ...(index === 6 ? { images: { create: [] } } : {}),
      });
    }
    await makeProduct(db(), { title: "茶壶 别人的", categoryId });
    await makeProduct(db(), { title: "茶壶 删掉的", shopId, archivedAt: new Date() });
  });

  const read = async (given: Partial<ListManagedRows> = {}) =>
    (await listManagedRows(seller, input(given))).items.map(({ title }) => title);

  test("are those of the shop, of whomever, and the caller's own elsewhere, each once", async () => {
    const { total, byStatus } = await listManagedRows(seller, input());
    expect(total).toBe(8);
    expect(byStatus).toEqual({ ONLINE: 6, FROZEN: 1, SOLD: 0, OUT_OF_STOCK: 1 });
    expect((await read()).sort()).toEqual([...titles].sort());
  });

  test("by name are in the order of both languages", async () => {
    expect(await read({ sort: "name", order: "asc" })).toEqual([
      "安徽",
      "包子",
      "茶壶 甲",
      "茶壶 甲",
      "茶壶 乙",
      "Äpfel",
      "teapot a",
      "Teapot B",
    ]);
  });

  test.each(sorts.flatMap((sort) => [[sort, "asc"] as const, [sort, "desc"] as const]))(
    "by %s %s come page by page, forwards and backwards, none twice and none left out",
    async (sort, order) => {
      const whole = (await listManagedRows(seller, input({ sort, order }))).items.map(({ id }) => id);
      const pages: number[][] = [];
      let place: Cursor | null | undefined;
      let back: Cursor | null = null;
      while (place !== null) {
        const page = await listManagedRows(
          seller,
          input({ sort, order, page: { size: 3, ...(place ? { after: place } : {}) } }),
        );
        pages.push(page.items.map(({ id }) => id));
        [place, back] = [page.next, page.previous];
      }
      expect(pages.flat()).toEqual(whole);
      expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
      if (!back) throw new Error("the last page has none before it");
      const before = await listManagedRows(seller, input({ sort, order, page: { size: 3, before: back } }));
      expect(before.items.map(({ id }) => id)).toEqual(pages[1]);
      expect(before.next).not.toBeNull();
      const first = await listManagedRows(
        seller,
        input({ sort, order, page: { size: 3, before: before.previous ?? undefined } }),
      );
      expect(first.items.map(({ id }) => id)).toEqual(pages[0]);
      expect(first.previous).toBeNull();
    },
  );

  test.each([
    [{ text: { query: "ＴＥＡＰＯＴ", fields: ["title"] } }, ["Teapot B", "teapot a"]],
    [{ statuses: ["FROZEN", "OUT_OF_STOCK"] }, ["包子", "茶壶 乙"]],
    [{ maxStock: 1 }, ["Teapot B", "茶壶 乙"]],
    [{ minStock: 6 }, ["安徽", "茶壶 甲"]],
    [{ runsLow: true }, ["茶壶 乙", "茶壶 甲"]],
    [{ minPriceMinor: 1001, maxPriceMinor: 1001 }, ["Teapot B", "teapot a", "茶壶 甲"]],
    [{ minConditionLevel: 9 }, ["Teapot B", "茶壶 乙"]],
    [{ hasPicture: false }, ["安徽"]],
    [{ whose: "own", minStock: 5 }, ["包子", "茶壶 甲"]],
    [{ whose: "shop", maxStock: 3 }, ["Äpfel", "茶壶 乙"]],
    [{ createdTo: "2020-01-01" }, []],
    [{ updatedFrom: "2020-01-01", minStock: 7 }, ["茶壶 甲"]],
  ] as const)("narrowed to %o are %o", async (filter, expected) => {
    const asked = JSON.parse(JSON.stringify(filter)) as ListManagedRows["filter"];
    expect((await read({ filter: asked })).sort()).toEqual([...expected].sort());
  });
});

describe("of a shop with 10,000 products in a large market", () => {
  let large: SignedIn;
  let small: SignedIn;

  beforeAll(async () => {
    const { id: categoryId } = await makeCategory(db());
    for (const count of [10_000, 100, 10_000, 10_000]) {
      const shopId = (await makeShop(db())).id;
      const seller = await sellerIn(shopId);
      await makeManyProducts(db(), { count, sellerId: seller.actor.id, shopId, categoryId });
      if (count === 100) small = seller;
      else large = seller;
    }
    await db().$executeRaw`VACUUM ANALYZE products`;
  }, 120_000);

  const nodeSchema = z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Actual Rows": z.number(),
    "Actual Loops": z.number(),
    "Rows Removed by Filter": z.number().default(0),
    Plans: z.array(z.unknown()).default([]),
  });

  /** Rows that a plan looks at, in the table or in an index alone. */
  function rowsOf(node: unknown): { table: number; index: number } {
    const plan = nodeSchema.parse(node);
    const found = plan.Plans.map(rowsOf);
    const sum = (of: "table" | "index") => found.reduce((all, one) => all + one[of], 0);
    const rows = { table: sum("table"), index: sum("index") };
    if (plan["Relation Name"] !== "products") return rows;
    const where = plan["Node Type"] === "Index Only Scan" ? "index" : "table";
    rows[where] += (plan["Actual Rows"] + plan["Rows Removed by Filter"]) * plan["Actual Loops"];
    return rows;
  }

  async function rowsRead(context: SignedIn, given: Partial<ListManagedRows>) {
    const statement = await placesStatement(context, input(given));
    const [plan] = await db().$queryRaw<{ "QUERY PLAN": [{ Plan: unknown }] }[]>`
      EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`;
    return rowsOf(plan?.["QUERY PLAN"][0].Plan);
  }

  test.each(sorts)("a page by %s reads its own rows alone, and so does one far behind", async (sort) => {
    let after: Cursor | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { table, index } = await rowsRead(large, { sort, page: { size: 50, after } });
      expect(table + index).toBeLessThanOrEqual(51);
      after = (await listManagedRows(large, input({ sort, page: { size: 1000, after } }))).next ?? undefined;
    }
    expect(after).toBeDefined();
    // Of a hundred the planner may read all and sort them.
    const { table, index } = await rowsRead(small, { sort });
    expect(table + index).toBeLessThanOrEqual(100);
  });

  test("what is filtered is read from the index", async () => {
    const filter = { maxStock: 3, minPriceMinor: 1200, statuses: ["ONLINE"] as const };
    expect((await rowsRead(large, { filter })).table).toBeLessThanOrEqual(51);
  });
});
