"use client";

import { useEffect, useState } from "react";

/**
 * Where a visitor came from, if it is a path of this site: anything that could lead elsewhere is refused.
 */
export function safeReturnPath(from: string | null, origin: string): string | null {
  if (!from?.startsWith("/")) return null;
  try {
    const url = new URL(from, origin);
    return url.origin === origin ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}

/** The `from` of the present URL. The page itself is static, so it is known only in the browser. */
export function useReturnPath(): string | null {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    const { search, origin } = window.location;
    setPath(safeReturnPath(new URLSearchParams(search).get("from"), origin));
  }, []);
  return path;
}
