"use client";

import { useTranslations } from "use-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { LocaleLink } from "./locale-link";
import { routes } from "./routes";

/** What a missing page says. A not-found file gets no params, so the language comes from the provider around it. */
export function NotFoundView() {
  const t = useTranslations("common.notFound");
  return (
    <div className="grid min-h-[64dvh] place-items-center">
      <EmptyState
        drawing={<SearchLantern />}
        title={<h1 className="text-lg">{t("title")}</h1>}
        action={
          <LocaleLink href={routes.products} className={buttonStyles({ variant: "primary" })}>
            {t("action")}
          </LocaleLink>
        }
      >
        {t("body")}
      </EmptyState>
    </div>
  );
}
