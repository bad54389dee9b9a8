"use client";

import { useTranslations } from "use-intl";
import { LocaleLink } from "@/components/layout/locale-link";
import { routes } from "@/components/layout/routes";
import { useReturnPaths, withReturnPaths } from "./return-path";

/** From signing in to registering and back, without forgetting where the visitor came from. */
export function OtherWay({ page }: { page: "signIn" | "register" }) {
  const t = useTranslations(`auth.${page}`);
  const paths = useReturnPaths();
  const to = page === "signIn" ? routes.register : routes.signIn;
  return (
    <p className="mt-6 text-center text-ink-soft text-sm">
      {t("other")}{" "}
      <LocaleLink
        href={withReturnPaths(to, paths)}
        className="font-medium text-accent-ink underline-offset-4 hover:underline"
      >
        {t("otherLink")}
      </LocaleLink>
    </p>
  );
}
