"use client";

import { useLiveRefresh } from "@/components/live/use-live";

/** Keeps the inbox up to date with what happens in any conversation. */
export function LiveInbox() {
  useLiveRefresh(({ type }) => type.startsWith("outreach."), { catchesUp: true });
  return null;
}
