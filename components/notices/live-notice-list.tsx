"use client";

import { useLiveRefresh } from "@/components/live/use-live";

/** Keeps the list of notices as it is on the server. */
export function LiveNoticeList() {
  useLiveRefresh(({ type }) => type === "notice.created");
  return null;
}
