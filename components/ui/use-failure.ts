"use client";

import { useTranslations } from "use-intl";
import { ApiError } from "@/lib/api/api-error";

/** What a failed call means, in a sentence: the server's own words, that it was not reached, or that nobody is signed in. */
export function useFailure() {
  const t = useTranslations("common.failure");
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) return t("general");
    if (error.status === 0) return t("network");
    return error.code === "auth.required" ? t("signedOut") : error.message || t("general");
  };
}
