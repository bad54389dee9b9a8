"use client";

import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";

/** Reads the page's data anew after a change; `refreshing` until the new page is there. */
export function useRefresh() {
  const router = useRouter();
  const [refreshing, start] = useTransition();
  const refresh = useCallback(() => start(() => router.refresh()), [router]);
  return { refresh, refreshing };
}
