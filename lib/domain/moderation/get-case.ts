import type { Prisma } from "@/lib/generated/prisma/client";
import { standing } from "../catalog/take-down";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { padded } from "../padded";
import { requirePermission } from "../permissions";
import { decisionSelect } from "./decision-select";
import { moderatedProductSelect } from "./moderated-product";

const reportSelect = {
  id: true,
  type: true,
  content: true,
  status: true,
  createdAt: true,
  handledAt: true,
  user: { select: { id: true, username: true, name: true, email: true } },
  pictures: { orderBy: [{ rank: "asc" }, { id: "asc" }], select: { id: true, url: true } },
} satisfies Prisma.ReportSelect;

type Report = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

/** How the reports of a person have been answered so far. */
type Record = { right: number; wrong: number };

const caseSelect = {
  ...moderatedProductSelect,
  images: { orderBy: [{ rank: "asc" }, { id: "asc" }], take: 8, select: { url: true, placeholder: true } },
  sellerId: true,
  shopId: true,
  summary: true,
  summaryEn: true,
  createdAt: true,
  category: { select: { name: true, nameEn: true } },
  decisions: { orderBy: { id: "desc" }, take: 10, select: decisionSelect },
  _count: { select: { intents: { where: { status: "PENDING" } }, decisions: { where: standing } } },
} satisfies Prisma.ProductSelect;

export type Case = {
  product: Prisma.ProductGetPayload<{ select: typeof caseSelect }>;
  /** At most a hundred, those that wait first. */
  reports: (Report & { record: Record })[];
};

/** A product with its reports, their evidence and what was decided before. For admins. Throws `product.not_found`. 3 queries. */
export async function getCase(context: SignedIn, { productId }: { productId: number }): Promise<Case> {
  requirePermission(context, "report.read");
  const { db } = context;
  const [product, reports] = await Promise.all([
    db.product.findUnique({ where: { id: productId }, select: caseSelect }),
    db.report.findMany({
      where: { productId },
      // The states in the order of their enum: what waits comes first.
      orderBy: [{ status: "asc" }, { createdAt: "desc" }, { id: "desc" }],
      take: 100,
      select: reportSelect,
    }),
  ]);
  if (!product) throw new DomainError("product.not_found");
  const records = await recordsOf(
    context,
    reports.map(({ user }) => user.id),
  );
  const unknown = { right: 0, wrong: 0 };
  return {
    product,
    reports: reports.map((report) => ({ ...report, record: records.get(report.user.id) ?? unknown })),
  };
}

async function recordsOf({ db }: SignedIn, userIds: readonly number[]): Promise<Map<number, Record>> {
  if (userIds.length === 0) return new Map();
  const counts = await db.report.groupBy({
    by: ["userId", "status"],
    where: { userId: { in: padded(userIds) }, status: { not: "PENDING" } },
    _count: { id: true },
  });
  const records = new Map<number, Record>();
  for (const { userId, status, _count } of counts) {
    const record = records.get(userId) ?? { right: 0, wrong: 0 };
    record[status === "REJECTED" ? "wrong" : "right"] += _count.id;
    records.set(userId, record);
  }
  return records;
}
