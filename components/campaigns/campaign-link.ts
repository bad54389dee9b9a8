import { sellerRoutes } from "@/components/dashboard/seller-routes";
import type { CampaignPhase } from "@/lib/domain/campaigns/campaign-phase";

/** Where one goes on with a campaign: to its setup until it was started. */
export function campaignPath({ id, phase }: { id: string; phase: CampaignPhase }): string {
  const started = phase === "running" || phase === "paused";
  return started ? sellerRoutes.campaign(id) : sellerRoutes.campaignSetup(id);
}

/** The talks of a campaign, or one of them opened. */
export function threadPath(taskId: string, threadId?: string): string {
  const query = new URLSearchParams({ task: taskId, ...(threadId && { thread: threadId }) });
  return `/dashboard/campaigns/inbox?${query}`;
}
