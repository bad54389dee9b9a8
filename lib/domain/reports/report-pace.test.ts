import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { addReport } from "./add-report";
import { paces } from "./report-pace";

const db = useTestDatabase();

const lastMonth = () => new Date(Date.now() - 30 * 86_400_000);

async function aReporterOf(unfounded: number, right = 0) {
  const user = await makeUser(db());
  for (let n = 0; n < unfounded + right; n += 1)
    await db().report.create({
      data: {
        userId: user.id,
        productId: (await makeProduct(db())).id,
        type: "OTHER",
        content: "…",
        status: n < unfounded ? "REJECTED" : "PROCESSED",
        createdAt: lastMonth(),
      },
    });
  return contextFor(db(), actorOf(user));
}

const report = async (context: Awaited<ReturnType<typeof aReporterOf>>) =>
  addReport(context, { productId: (await makeProduct(db())).id, type: "OTHER", content: "…" });

it.each(paces)("whoever had $unfounded found wrong sends $perDay a day", async ({ unfounded, perDay }) => {
  const context = await aReporterOf(unfounded);
  for (let n = 0; n < perDay; n += 1) await report(context);
  const more = report(context);
  await expect(more).rejects.toMatchObject({ code: "report.slowed", kind: "rate_limited" });
  await expect(more).rejects.toSatisfy(({ details }) => details.retryAfter > 86_000);
  const tomorrow = new Date(Date.now() + 86_400_001);
  await report({ ...context, clock: () => tomorrow });
});

it("whoever is mostly right is not slowed", async () => {
  const context = await aReporterOf(4, 16);
  for (let n = 0; n < 12; n += 1) await report(context);
});

it("counts a report as wrong whose decision an appeal undid", async () => {
  const context = await aReporterOf(14);
  const product = await makeProduct(db());
  const admin = await makeUser(db(), { role: "ADMIN" });
  const decision = await db().decision.create({
    data: {
      productId: product.id,
      adminId: admin.id,
      liftedAt: new Date(),
      appeal: {
        create: { userId: product.sellerId, content: "…", status: "GRANTED", decidedAt: new Date() },
      },
    },
  });
  const { id: userId } = context.actor;
  const data = { userId, productId: product.id, type: "OTHER", content: "…" } as const;
  await db().report.create({
    data: { ...data, status: "PROCESSED", decisionId: decision.id, createdAt: lastMonth() },
  });
  await report(context);
  await expect(report(context)).rejects.toMatchObject({ code: "report.slowed" });
});
