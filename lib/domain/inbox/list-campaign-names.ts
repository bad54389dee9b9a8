import type { SignedIn } from "../context";
import { tasksFor } from "../matching/task-access";

/** The campaigns of the caller in which someone was written to, the newest first, to choose one by. */
export function listCampaignNames({ actor, db }: SignedIn) {
  return db.matchTask.findMany({
    where: { AND: [tasksFor(actor, "campaign.read"), { threads: { some: {} } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, product: { select: { title: true, titleEn: true } } },
  });
}
