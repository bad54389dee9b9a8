"use client";

import { useTranslations } from "use-intl";
import { ActButton } from "./act-button";
import { unsuspendMutation } from "./queries";

/** Lets an account sign in again. */
export function UnsuspendUser({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.users");
  return (
    <ActButton
      id={id}
      mutation={unsuspendMutation}
      label={t("unsuspend")}
      labelFor={t("unsuspendFor", { name })}
      done={t("unsuspendDone", { name })}
    />
  );
}
