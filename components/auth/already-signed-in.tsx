"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { useSession } from "@/components/layout/session";
import { landingPath, useReturnPaths } from "./return-path";

/** For somebody who need not sign in at all. */
export function AlreadySignedIn() {
  const t = useTranslations("auth");
  const locale = useLocale();
  const user = useSession();
  const paths = useReturnPaths();
  if (!user) return null;
  return (
    <p className="mb-5 flex flex-wrap gap-x-3 rounded-md bg-sunken px-3.5 py-2.5 text-sm">
      {t("signedIn", { name: user.name || user.username || "" })}
      <Link
        href={landingPath(locale, user.role, paths)}
        className="font-medium text-accent-ink underline-offset-4 hover:underline"
      >
        {t("continue")}
      </Link>
    </p>
  );
}
