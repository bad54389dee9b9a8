"use client";

import { useTranslations } from "use-intl";
import { ActButton } from "./act-button";
import { retryJobMutation } from "./queries";

/** Lets a failed job run once more. */
export function RetryJob({ id, name }: { id: string; name: string }) {
  const t = useTranslations("admin.system");
  return (
    <ActButton
      id={id}
      mutation={retryJobMutation}
      label={t("retry")}
      labelFor={t("retryFor", { name })}
      done={t("retried")}
    />
  );
}
