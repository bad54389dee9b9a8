"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useTransition } from "react";

/** The focus falls to nothing when what had it, such as a row that was deleted, is gone: the content takes it. */
function catchFocus() {
  if (document.activeElement === document.body) {
    document.getElementById("content")?.focus({ preventScroll: true });
  }
}

/** Reads the page's data anew after a change; `refreshing` until the new page is there. */
export function useRefresh() {
  const router = useRouter();
  const [refreshing, start] = useTransition();
  const refresh = useCallback(() => start(() => router.refresh()), [router]);
  useEffect(() => (refreshing ? catchFocus : undefined), [refreshing]);
  return { refresh, refreshing };
}
