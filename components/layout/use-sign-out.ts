"use client";

import { useLocale } from "use-intl";
import { href } from "@/lib/i18n/href";
import { routes } from "./routes";

/** Ends the session and loads the home page anew, so that nothing of the account stays in memory. */
export function useSignOut() {
  const locale = useLocale();
  return async () => {
    const { signOut } = await import("next-auth/react");
    await signOut({ callbackUrl: href(locale, routes.home) });
  };
}
