"use client";

import { useTranslations } from "use-intl";
import { ApiError } from "@/lib/api/api-error";

/** What a failed call means, in a sentence: the server's own words, or that nothing was reached. */
export function useFailure() {
  const t = useTranslations("common.failure");
  return (error: unknown): string => {
    if (error instanceof ApiError) return error.message || t("general");
    return error instanceof TypeError ? t("network") : t("general");
  };
}
