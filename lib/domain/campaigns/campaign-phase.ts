import type { Prisma } from "@/lib/generated/prisma/client";
import type { MatchTaskStatus } from "@/lib/generated/prisma/enums";

/** How far a campaign is, as its seller sees it; read from the task, never stored. */
export const campaignPhases = ["draft", "matching", "failed", "ready", "running", "paused"] as const;

export type CampaignPhase = (typeof campaignPhases)[number];

type Phased = { status: MatchTaskStatus; startedAt: Date | null; pausedAt: Date | null };

/** `ready` is matched, but nobody was told to write yet. */
export function phaseOf({ status, startedAt, pausedAt }: Phased): CampaignPhase {
  if (status === "DRAFT") return "draft";
  if (status === "MATCHING") return "matching";
  if (status === "FAILED") return "failed";
  if (!startedAt) return "ready";
  return pausedAt ? "paused" : "running";
}

/** The same as a filter. */
export const phaseFilter = {
  draft: { status: "DRAFT" },
  matching: { status: "MATCHING" },
  failed: { status: "FAILED" },
  ready: { status: "MATCHED", startedAt: null },
  running: { status: "MATCHED", startedAt: { not: null }, pausedAt: null },
  paused: { status: "MATCHED", startedAt: { not: null }, pausedAt: { not: null } },
} as const satisfies Record<CampaignPhase, Prisma.MatchTaskWhereInput>;
