"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { useRefresh } from "@/components/ui/use-refresh";
import { changeDeliveryMutation } from "./queries";

type Offered = "undo" | "hold" | "release";
type DeliveryButtonsProps = { id: number; actions: readonly Offered[] };

/** What a person may say of a message that has not left. */
export function DeliveryButtons({ id, actions }: DeliveryButtonsProps) {
  const t = useTranslations("outreach.message");
  const { refresh, refreshing } = useRefresh();
  const change = useMutation(changeDeliveryMutation);
  // What is held goes back to being a draft; what is on its way is undone.
  const names = {
    undo: actions.includes("hold") ? t("undo") : t("toDraft"),
    hold: t("hold"),
    release: t("release"),
  };
  return (
    <div className="grid justify-items-end gap-2">
      <div className="flex flex-wrap justify-end gap-2">
        {actions.map((action) => (
          <Button
            key={action}
            size="sm"
            variant={action === "release" ? "primary" : action === "hold" ? "ghost" : "secondary"}
            loading={(change.isPending || refreshing) && change.variables?.action === action}
            onClick={() => change.mutate({ id, action }, { onSettled: refresh })}
          >
            {names[action]}
          </Button>
        ))}
      </div>
      <FormAlert className="text-start">{change.error && <Failure error={change.error} />}</FormAlert>
    </div>
  );
}
