import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { processReport } from "./process-report";

const db = useTestDatabase();

async function anAdmin() {
  const user = await makeUser(db(), { role: "ADMIN" });
  return { user, context: contextFor(db(), actorOf(user)) };
}

async function aReport() {
  const [product, user] = [await makeProduct(db()), await makeUser(db())];
  return db().report.create({
    data: { productId: product.id, userId: user.id, type: "PROHIBITED", content: "违禁" },
  });
}

it.each(["PROCESSED", "REJECTED"] as const)("answers a report with %s, once", async (decision) => {
  const { user, context } = await anAdmin();
  const { id } = await aReport();
  const answered = await processReport(context, { id, decision });
  expect(answered).toMatchObject({ id, status: decision, handledAt: expect.any(Date) });
  expect(await db().report.findUnique({ where: { id } })).toMatchObject({ handlerId: user.id });
  for (const again of ["PROCESSED", "REJECTED"] as const)
    await expect(processReport(context, { id, decision: again })).rejects.toMatchObject({
      code: "report.already_handled",
    });
  expect(await db().report.findUnique({ where: { id } })).toMatchObject({
    status: decision,
    handledAt: answered.handledAt,
  });
});

it("lets one of ten simultaneous answers count", async () => {
  const { context } = await anAdmin();
  const { id } = await aReport();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) =>
      processReport(context, { id, decision: n % 2 === 0 ? "PROCESSED" : "REJECTED" }),
    ),
  );
  const [won] = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db().report.findUnique({ where: { id } })).toMatchObject({ status: won?.status });
});

it("is for admins, and for reports that exist", async () => {
  const { id } = await aReport();
  for (const role of ["CUSTOMER", "SELLER"] as const) {
    const context = contextFor(db(), actorOf(await makeUser(db(), { role })));
    await expect(processReport(context, { id, decision: "PROCESSED" })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
  }
  expect(await db().report.findUnique({ where: { id } })).toMatchObject({ status: "PENDING" });
  const { context } = await anAdmin();
  await expect(processReport(context, { id: 2_147_483_647, decision: "PROCESSED" })).rejects.toMatchObject({
    code: "report.not_found",
  });
});
