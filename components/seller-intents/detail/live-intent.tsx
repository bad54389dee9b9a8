"use client";

import { useLiveRefresh } from "@/components/live/use-live";

/** Keeps the page of an intent as it is on the server. */
export function LiveIntent({ id }: { id: number }) {
  useLiveRefresh((event) => event.type.startsWith("intent.") && event.object_id === id);
  return null;
}
