"use client";

import { useTranslations } from "use-intl";
import { ActButton } from "@/components/admin/act-button";
import { withdrawMutation } from "../queries";

/** Takes an own proposal back. */
export function WithdrawProposal({ id, what }: { id: number; what: string }) {
  const t = useTranslations("taxonomy.proposals");
  return (
    <div className="lg:justify-self-end">
      <ActButton
        id={id}
        mutation={withdrawMutation}
        label={t("withdraw")}
        labelFor={t("withdrawFor", { what })}
        done={t("withdrawn")}
      />
    </div>
  );
}
