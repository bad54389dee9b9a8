import type { Prisma, ReportStatus, ReportType } from "@/lib/generated/prisma/client";
import { padded } from "../padded";

/** A report with what a list shows of its product and its author; one query whatever the page size. */
export const reportSelect = {
  id: true,
  productId: true,
  userId: true,
  type: true,
  content: true,
  status: true,
  createdAt: true,
  handledAt: true,
  product: { select: { title: true } },
  user: { select: { username: true, name: true, email: true } },
} as const satisfies Prisma.ReportSelect;

export type ReportRow = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

/** What is absent does not narrow. `from` is included, `before` is not. */
export type ReportFilter = {
  productId?: number | undefined;
  statuses?: readonly ReportStatus[] | undefined;
  type?: ReportType | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
};

/** The filter as a condition on `reports`. */
export function matching({ productId, statuses, type, from, before }: ReportFilter) {
  return {
    productId,
    type,
    status: statuses && { in: padded(statuses) },
    createdAt: { gte: from, lt: before },
  } satisfies Prisma.ReportWhereInput;
}
