import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCountingDb } from "@/lib/testing/counting-db";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { listUsers } from "../accounts/list-users";
import { listEntries } from "../audit/list-entries";
import { overseeProducts } from "../catalog/oversee-products";
import type { SignedIn } from "../context";
import { overseeShops } from "../shops/oversee-shops";
import { appealDecision } from "./appeal-decision";
import { decideProduct } from "./decide-product";
import { getCase } from "./get-case";
import { listAppeals } from "./list-appeals";
import { type CasePlace, listCases } from "./list-cases";
import { listDecisions } from "./list-decisions";
import { listStatements } from "./list-statements";
import { similarDecisions } from "./similar-decisions";

let database: TestDatabase;
let counting: ReturnType<typeof openCountingDb>;
let admin: SignedIn;
let seller: SignedIn;
const productIds: number[] = [];
const reasons = { ground: "law.prohibited", facts: "…" } as const;

const reportAt = async (productId: number, at: Date, status: "PENDING" | "REJECTED" = "PENDING") => {
  const { id: userId } = await makeUser(database.db);
  await database.db.report.create({
    data: { productId, userId, type: "PROHIBITED", content: "…", status, createdAt: at },
  });
};

/** Thirty products, each reported by as many persons as its number leaves when divided by three. */
beforeAll(async () => {
  database = await createTestDatabase();
  counting = openCountingDb(database.url);
  const { db } = database;
  const user = await makeUser(db, { role: "ADMIN" });
  admin = contextFor(counting.db, actorOf(user));
  const sold = await makeUser(db, { role: "SELLER" });
  seller = contextFor(counting.db, actorOf(sold));
  const { id: categoryId } = await makeCategory(db);
  for (let n = 0; n < 30; n += 1) {
    const { id } = await makeProduct(db, {
      sellerId: sold.id,
      categoryId,
      title: `青花茶壶 ${n}`,
      titleEn: null,
    });
    productIds.push(id);
    for (let person = 0; person <= n % 3; person += 1)
      await reportAt(id, new Date(Date.UTC(2026, 0, 1, 0, n, person)));
  }
});

afterAll(async () => {
  await counting.db.$disconnect();
  await database.drop();
});

describe("reported products", () => {
  it("are led by what most persons reported, of equals by what has waited longest, and each once", async () => {
    const seen: number[] = [];
    let after: CasePlace | undefined;
    do {
      const page = await listCases(admin, { size: 7, after });
      expect(page).toMatchObject({ total: 30, atLeast: false });
      seen.push(...page.items.map(({ product }) => product.id));
      after = page.next ?? undefined;
    } while (after);
    const expected = [2, 1, 0].flatMap((rest) => productIds.filter((_, n) => n % 3 === rest));
    expect(seen).toEqual(expected);
  });

  it("count only reports that wait", async () => {
    const { id } = await makeProduct(database.db);
    await reportAt(id, new Date(0), "REJECTED");
    const row = () => database.db.reportedProduct.findUnique({ where: { productId: id } });
    expect(await row()).toBeNull();
    await Promise.all([
      reportAt(id, new Date(1000)),
      reportAt(id, new Date(2000)),
      reportAt(id, new Date(3000)),
    ]);
    expect(await row()).toMatchObject({ persons: 3, oldestAt: new Date(1000), latestAt: new Date(3000) });
    await database.db.report.deleteMany({ where: { productId: id, createdAt: new Date(1000) } });
    expect(await row()).toMatchObject({ persons: 2, oldestAt: new Date(2000) });
    await database.db.report.updateMany({ where: { productId: id }, data: { status: "PROCESSED" } });
    expect(await row()).toBeNull();
  });
});

describe("with decisions and appeals", () => {
  beforeAll(async () => {
    for (const productId of productIds.slice(0, 15)) {
      const { id } = await decideProduct(admin, { productId, outcome: "TAKEN_DOWN", ...reasons });
      await appealDecision(seller, { decisionId: id, content: "…" });
    }
  });

  it("a case has its reports, whose authors it tells, and what was decided before", async () => {
    const [first = 0] = productIds;
    const { product, reports } = await getCase(admin, { productId: first });
    expect(product.decisions).toMatchObject([{ outcome: "TAKEN_DOWN", appeal: { status: "PENDING" } }]);
    expect(reports).toMatchObject([{ status: "PROCESSED", record: { right: 1, wrong: 0 } }]);
    await expect(getCase(admin, { productId: 2_147_483_647 })).rejects.toMatchObject({
      code: "product.not_found",
    });
    await expect(getCase(seller, { productId: first })).rejects.toMatchObject({ code: "auth.wrong_role" });
  });

  it("the seller reads why, and neither by whom it was reported nor who decided", async () => {
    const statements = await listStatements(seller, { productId: productIds[0] ?? 0 });
    expect(statements).toMatchObject([{ ...reasons, basis: "NOTICE", appeal: { status: "PENDING" } }]);
    const said = JSON.stringify(statements);
    expect(said).not.toMatch(/report|admin|user/i);
    const stranger = contextFor(counting.db, actorOf(await makeUser(database.db)));
    await expect(listStatements(stranger, { productId: productIds[0] ?? 0 })).rejects.toMatchObject({
      code: "product.not_found",
    });
  });

  it("a moderator sees what was decided on the same, the seller's other and similar products, in this order", async () => {
    const [same = 0] = productIds;
    const other = await makeProduct(database.db, { title: "青花茶壶 仿古", titleEn: null });
    const unlike = await makeProduct(database.db, { title: "electric grinder", titleEn: null });
    for (const { id } of [other, unlike])
      await decideProduct(admin, { productId: id, outcome: "TAKEN_DOWN", ...reasons });
    const found = await similarDecisions(admin, { productId: same, most: 100 });
    expect(found[0]).toMatchObject({ sameProduct: true, sameSeller: true, sameCategory: true });
    expect(found[1]).toMatchObject({ sameProduct: false, sameSeller: true });
    const ids = found.map(({ productId }) => productId);
    expect(ids.at(-1)).toBe(other.id);
    expect(ids).not.toContain(unlike.id);
  });

  const lists: [string, number, (size: number) => Promise<{ items: unknown[] }>][] = [
    ["reported products", 2, (size) => listCases(admin, { size })],
    ["decisions", 1, (size) => listDecisions(admin, { filter: {}, page: { size } })],
    ["appeals", 1, (size) => listAppeals(admin, { waiting: true, page: { size } })],
    ["accounts", 2, (size) => listUsers(admin, { filter: { q: "user" }, page: { size } })],
    ["everybody's products", 2, (size) => overseeProducts(admin, { filter: { q: "茶壶" }, page: { size } })],
    ["shops", 2, (size) => overseeShops(admin, { page: { size } })],
    ["the audit log", 2, (size) => listEntries(admin, { filter: {}, size })],
  ];

  it.each(lists)("a list of %s takes at most %d queries, whatever the page", async (_, most, read) => {
    for (const size of [1, 10, 100]) {
      let found = 0;
      const queries = await counting.count(async () => {
        found = (await read(size)).items.length;
      });
      expect(found).toBeLessThanOrEqual(size);
      expect(queries).toBeLessThanOrEqual(most);
    }
  });

  it("is for admins", async () => {
    const page = { size: 1 };
    for (const read of [
      () => listCases(seller, page),
      () => listDecisions(seller, { filter: {}, page }),
      () => listAppeals(seller, { waiting: true, page }),
      () => listUsers(seller, { filter: {}, page }),
      () => overseeProducts(seller, { filter: {}, page }),
      () => overseeShops(seller, { page }),
      () => listEntries(seller, { filter: {}, size: 1 }),
      () => similarDecisions(seller, { productId: 1 }),
    ])
      await expect(read()).rejects.toMatchObject({ code: "auth.wrong_role" });
  });
});

describe("of many accounts", () => {
  it("those that a text finds are read by an index", async () => {
    const { db } = database;
    await db.$executeRaw`INSERT INTO users (role, username, password_hash)
      SELECT 'CUSTOMER', 'crowd-' || n, '!' FROM generate_series(1, 20000) AS n`;
    await db.$executeRaw`ANALYZE users`;
    const found = await listUsers(admin, { filter: { q: "crowd-19999" }, page: { size: 10 } });
    expect(found.items).toHaveLength(1);
    const [plan] = await db.$queryRaw<{ "QUERY PLAN": unknown }[]>`EXPLAIN (FORMAT JSON)
      SELECT u.id FROM users u WHERE search_trigrams(u.search_text) @> search_query_trigrams(search_fold('crowd-19999'))
      ORDER BY u.id DESC LIMIT 11`;
    expect(JSON.stringify(plan)).toContain("users_search_idx");
  });
});
