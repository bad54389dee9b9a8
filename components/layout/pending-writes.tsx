"use client";

import { useIsMutating } from "@tanstack/react-query";
import { useEffect } from "react";

/** While the server has not answered a write, the browser asks before it leaves the page. */
export function PendingWrites() {
  const pending = useIsMutating() > 0;
  useEffect(() => {
    if (!pending) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [pending]);
  return null;
}
