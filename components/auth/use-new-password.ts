"use client";

import { useTranslations } from "use-intl";
import { hasPasswordLength, passwordLength } from "@/lib/domain/accounts/password-rule";

/** The rule of a new password: what it says before anything is typed, and what is checked before it is sent. */
export function useNewPassword() {
  const t = useTranslations("common.password");
  return {
    hint: t("hint", passwordLength),
    validate: (value: string) => hasPasswordLength(value) || t("length", passwordLength),
  };
}
