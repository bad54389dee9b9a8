"use client";

import { useEffect, useState } from "react";
import { routes } from "@/components/layout/routes";
import type { SessionUser } from "@/components/layout/session";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";

type Role = SessionUser["role"];

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

/** `from` is what demanded an account, `at` only where the visitor was. */
export type ReturnPaths = { from: string | null; at: string | null };

/** Where somebody with this role goes after signing in, in their language. */
export function landingPath(locale: Locale, role: Role, { from, at }: ReturnPaths): string {
  if (from) return from;
  if (role !== "CUSTOMER") return href(locale, routes.dashboard);
  return at ?? href(locale, routes.home);
}

/** The same query for the other way in. */
export function withReturnPaths(path: string, { from, at }: ReturnPaths): string {
  const query = new URLSearchParams({ ...(from && { from }), ...(at && { at }) }).toString();
  return query ? `${path}?${query}` : path;
}

const nowhere: ReturnPaths = { from: null, at: null };

/** What the present URL says. The page itself is static, so it is known only in the browser. */
export function useReturnPaths(): ReturnPaths {
  const [paths, setPaths] = useState(nowhere);
  useEffect(() => {
    const { search, origin } = window.location;
    const query = new URLSearchParams(search);
    setPaths({
      from: safeReturnPath(query.get("from"), origin),
      at: safeReturnPath(query.get("at"), origin),
    });
  }, []);
  return paths;
}
