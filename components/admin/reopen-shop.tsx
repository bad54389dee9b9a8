"use client";

import { useTranslations } from "use-intl";
import { ActButton } from "./act-button";
import { reopenShopMutation } from "./queries";

/** Opens a closed shop again. */
export function ReopenShop({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.shops");
  return (
    <ActButton
      id={id}
      mutation={reopenShopMutation}
      label={t("reopen")}
      labelFor={t("reopenFor", { name })}
      done={t("reopenDone", { name })}
    />
  );
}
