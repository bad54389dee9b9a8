"use client";

import { useLocale } from "use-intl";
import { href } from "@/lib/i18n/href";
import { routes } from "./routes";

/** Ends the session and loads the home page anew, so that nothing of the account stays in memory. */
export function useSignOut() {
  const locale = useLocale();
  return async () => {
    const [{ signOut }, { forgetKept }] = await Promise.all([
      import("next-auth/react"),
      import("@/components/dashboard/kept-edit"),
    ]);
    forgetKept();
    await signOut({ callbackUrl: href(locale, routes.home) });
  };
}
