import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { listReportedProducts } from "./list-reported-products";
import { listReports } from "./list-reports";

const db = useTestDatabase();
const page = { number: 1, size: 10 };
const minute = (n: number) => new Date(Date.UTC(2024, 0, 1, 0, n));

async function aCaller(role: "CUSTOMER" | "SELLER" | "ADMIN") {
  const user = await makeUser(db(), { role });
  return { user, context: contextFor(db(), actorOf(user)) };
}

/** Reports of one product, one a minute from the given one on. */
async function reported(from: number, count: number, data: Parameters<typeof makeProduct>[1] = {}) {
  const product = await makeProduct(db(), data);
  for (let n = 0; n < count; n++) {
    const { id: userId } = await makeUser(db());
    await db().report.create({
      data: {
        userId,
        productId: product.id,
        type: n % 2 === 0 ? "FALSE_GOODS" : "OTHER",
        content: `第 ${n} 次`,
        status: n === 0 ? "REJECTED" : n === 1 ? "PROCESSED" : "PENDING",
        createdAt: minute(from + n),
      },
    });
  }
  return product;
}

describe("listReports", () => {
  it("is for admins", async () => {
    for (const role of ["CUSTOMER", "SELLER"] as const) {
      const { context } = await aCaller(role);
      await expect(listReports(context, { filter: {}, page })).rejects.toMatchObject({
        code: "auth.wrong_role",
      });
    }
  });

  it("lists a product's reports, newest first, and narrows by each filter", async () => {
    const { context } = await aCaller("ADMIN");
    const product = await reported(0, 5);
    await reported(0, 3);
    const find = async (filter: Parameters<typeof listReports>[1]["filter"]) => {
      const found = await listReports(context, { filter: { productId: product.id, ...filter }, page });
      expect(found.total).toBe(found.items.length);
      return found.items.map(({ content }) => Number(content.slice(2, 3)));
    };
    expect(await find({})).toEqual([4, 3, 2, 1, 0]);
    expect(await find({ statuses: ["PENDING"] })).toEqual([4, 3, 2]);
    expect(await find({ statuses: ["PROCESSED", "REJECTED"] })).toEqual([1, 0]);
    expect(await find({ type: "OTHER" })).toEqual([3, 1]);
    expect(await find({ from: minute(1), before: minute(3) })).toEqual([2, 1]);
    expect(await find({ from: minute(9) })).toEqual([]);
  });

  it("pages, names product and author, and lets nothing else of them out", async () => {
    const { context } = await aCaller("ADMIN");
    const product = await reported(0, 3);
    const second = await listReports(context, {
      filter: { productId: product.id },
      page: { number: 2, size: 2 },
    });
    expect(second).toMatchObject({ total: 3, number: 2, size: 2 });
    expect(second.items).toHaveLength(1);
    expect(second.items[0]).toMatchObject({ product: { title: product.title } });
    expect(JSON.stringify(second)).not.toContain("passwordHash");
  });

  it("still shows the reports of a deleted product, and knows none that never was", async () => {
    const { context } = await aCaller("ADMIN");
    const product = await reported(0, 1, { archivedAt: new Date() });
    expect((await listReports(context, { filter: { productId: product.id }, page })).total).toBe(1);
    const quiet = await makeProduct(db());
    expect((await listReports(context, { filter: { productId: quiet.id }, page })).items).toEqual([]);
    const never = listReports(context, { filter: { productId: 2_147_483_647 }, page });
    await expect(never).rejects.toMatchObject({ code: "product.not_found" });
  });
});

describe("listReportedProducts", () => {
  it("counts what the filter finds, the latest reported first, and pages", async () => {
    const { context } = await aCaller("ADMIN");
    await db().report.deleteMany();
    const [early, late] = [await reported(100, 4), await reported(200, 2)];
    const all = await listReportedProducts(context, { filter: {}, page });
    expect(all).toMatchObject({
      total: 2,
      items: [
        { productId: late.id, title: late.title, reportCount: 2, latestAt: minute(201) },
        { productId: early.id, title: early.title, reportCount: 4, latestAt: minute(103) },
      ],
    });
    const pending = await listReportedProducts(context, { filter: { statuses: ["PENDING"] }, page });
    expect(pending.items).toEqual([expect.objectContaining({ productId: early.id, reportCount: 2 })]);
    expect(pending.total).toBe(1);
    const before = await listReportedProducts(context, { filter: { before: minute(102) }, page });
    expect(before.items).toEqual([
      { productId: early.id, title: early.title, reportCount: 2, latestAt: minute(101) },
    ]);
    const second = await listReportedProducts(context, { filter: {}, page: { number: 2, size: 1 } });
    expect(second).toMatchObject({ total: 2, items: [{ productId: early.id }] });
  });

  it("shows a taken-down product to its seller and admins only, a deleted one to nobody", async () => {
    await db().report.deleteMany();
    const seller = await aCaller("SELLER");
    const frozen = await reported(0, 2, { status: "FROZEN", sellerId: seller.user.id });
    await reported(0, 2, { archivedAt: new Date() });
    const seen = async ({ context }: Awaited<ReturnType<typeof aCaller>>) => {
      const found = await listReportedProducts(context, { filter: {}, page });
      expect(found.total).toBe(found.items.length);
      return found.items.map(({ productId }) => productId);
    };
    expect(await seen(await aCaller("CUSTOMER"))).toEqual([]);
    expect(await seen(await aCaller("SELLER"))).toEqual([]);
    expect(await seen(seller)).toEqual([frozen.id]);
    expect(await seen(await aCaller("ADMIN"))).toEqual([frozen.id]);
  });
});
