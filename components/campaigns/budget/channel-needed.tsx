"use client";

import { useTranslations } from "use-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** Without a channel there is nothing to reckon. */
export function ChannelNeeded() {
  const t = useTranslations("campaigns.budget");
  return <EmptyState title={t("noChannelTitle")}>{t("noChannelBody")}</EmptyState>;
}
