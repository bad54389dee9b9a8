import type { ApprovalMode, OutreachChannel } from "@/lib/generated/prisma/enums";
import { normalizeTags } from "../catalog/match-tags";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import type { MatchFilters } from "./match-filters";
import { requireTask } from "./task-access";
import { type Campaign, counted, taskProductSelect } from "./task-select";
import type { WizardStep } from "./wizard-steps";

/** What the wizard sets; what is absent stays. */
export type CampaignPatch = {
  matchTags?: string[] | undefined;
  filters?: MatchFilters | undefined;
  step?: WizardStep | undefined;
  channel?: OutreachChannel | null | undefined;
  productIntro?: string | undefined;
  link?: string | undefined;
  reward?: string | undefined;
  rewardMinor?: number | null | undefined;
  requirements?: string | undefined;
  firstApproval?: ApprovalMode | undefined;
  answerApproval?: ApprovalMode | undefined;
  willingThreshold?: number | undefined;
};

/**
 * Changes a campaign as it was seen: `updatedAt` is the one that the caller has read, and where the row has another,
 * somebody else has changed it (`task.changed`). Tags and filters change only until the search has begun or someone was
 * written to (`task.wrong_state`). Throws `task.not_found`, `auth.forbidden`, too.
 */
export function updateCampaign(
  context: SignedIn,
  { id, updatedAt, patch }: { id: string; updatedAt: Date; patch: CampaignPatch },
): Promise<Campaign> {
  return inTransaction(context, async (tx) => {
    await requireTask(tx, id, "campaign.manage");
    await tx.db.$queryRaw`SELECT 1 FROM match_tasks WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const { status, updatedAt: present } = await tx.db.matchTask.findUniqueOrThrow({ where: { id } });
    if (present.getTime() !== updatedAt.getTime()) throw new DomainError("task.changed");
    const aimed = patch.matchTags !== undefined || patch.filters !== undefined;
    if (aimed) {
      const threads = await tx.db.outreachThread.count({ where: { taskId: id } });
      if (status === "MATCHING" || threads > 0) throw new DomainError("task.wrong_state");
    }
    const task = await tx.db.matchTask.update({
      where: { id },
      // Two changes within a millisecond must not look like one.
      data: { ...columns(patch), updatedAt: new Date(Math.max(tx.clock().getTime(), present.getTime() + 1)) },
      include: { product: { select: taskProductSelect } },
    });
    return counted(tx, task);
  });
}

const columns = ({ matchTags, ...patch }: CampaignPatch) => ({
  ...patch,
  ...(matchTags ? { matchTags: normalizeTags(matchTags) } : {}),
});

/** Deletes a draft. Throws `task.wrong_state` once it was matched, and like `requireTask`. */
export async function deleteDraft(context: SignedIn, { id }: { id: string }): Promise<void> {
  await requireTask(context, id, "campaign.manage");
  const { count } = await context.db.matchTask.deleteMany({ where: { id, status: "DRAFT" } });
  if (count === 0) throw new DomainError("task.wrong_state");
}
