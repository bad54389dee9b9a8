"use client";

import { useTranslations } from "use-intl";
import { ActButton } from "@/components/admin/act-button";
import { revokeCodeMutation } from "./queries";

/** Makes a code worth nothing. */
export function RevokeCode({ id, code }: { id: number; code: string }) {
  const t = useTranslations("shop.codes");
  return (
    <ActButton
      id={id}
      mutation={revokeCodeMutation}
      label={t("revoke")}
      labelFor={t("revokeFor", { code })}
      done={t("revoked")}
    />
  );
}
