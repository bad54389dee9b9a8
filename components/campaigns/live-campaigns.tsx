"use client";

import type { LiveEvent } from "@/components/live/event-stream";
import { useLiveRefresh } from "@/components/live/use-live";

const ofCampaigns = (event: LiveEvent) =>
  event.type.startsWith("match_task.") || event.type.startsWith("outreach.");

/** Keeps a page of campaigns, or of the one that is named, as it is on the server. */
export function LiveCampaigns({ taskId }: { taskId?: string }) {
  const concerns = (event: LiveEvent) =>
    ofCampaigns(event) && (taskId === undefined || event.taskId === taskId);
  useLiveRefresh(concerns, { catchesUp: true });
  return null;
}
