import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { addReport } from "./add-report";

const db = useTestDatabase();

const report = (productId: number) => ({ productId, type: "FALSE_GOODS" as const, content: "描述不符" });

async function aCaller() {
  const user = await makeUser(db());
  return { user, context: contextFor(db(), actorOf(user)) };
}

describe("addReport", () => {
  it("keeps who reported what and why", async () => {
    const { user, context } = await aCaller();
    const product = await makeProduct(db());
    await addReport(context, report(product.id));
    expect(await db().report.findFirst({ where: { userId: user.id } })).toMatchObject({
      ...report(product.id),
      status: "PENDING",
      handledAt: null,
      handlerId: null,
    });
  });

  it("refuses a second report of the same product by the same user only", async () => {
    const [first, second] = [await aCaller(), await aCaller()];
    const [product, other] = [await makeProduct(db()), await makeProduct(db())];
    await addReport(first.context, report(product.id));
    const again = addReport(first.context, { ...report(product.id), type: "OTHER" });
    await expect(again).rejects.toMatchObject({ code: "report.duplicate" });
    await addReport(second.context, report(product.id));
    await addReport(first.context, report(other.id));
    expect(await db().report.count({ where: { productId: { in: [product.id, other.id] } } })).toBe(3);
  });

  it("lets one of twenty simultaneous reports win", async () => {
    const { context } = await aCaller();
    const product = await makeProduct(db());
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => addReport(context, report(product.id))),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "report.duplicate" });
    expect(await db().report.count({ where: { productId: product.id } })).toBe(1);
  });

  it.each([
    ["frozen", { status: "FROZEN" as const }],
    ["deleted", { archivedAt: new Date() }],
  ])("does not know a %s product", async (_, data) => {
    const { context } = await aCaller();
    const product = await makeProduct(db(), data);
    await expect(addReport(context, report(product.id))).rejects.toMatchObject({
      code: "report.product_not_found",
    });
  });

  it("does not know a product that never was", async () => {
    const { context } = await aCaller();
    await expect(addReport(context, report(2_147_483_647))).rejects.toMatchObject({
      code: "report.product_not_found",
    });
  });
});
