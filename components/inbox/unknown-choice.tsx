"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { useRefresh } from "@/components/ui/use-refresh";
import { changeDeliveryMutation } from "./queries";

const choices = [
  ["assume_delivered", "assume", "assumeHint"],
  ["send_again", "again", "againHint"],
] as const;

/** Nobody knows whether it arrived: a person decides, told what each decision means. */
export function UnknownChoice({ id }: { id: number }) {
  const t = useTranslations("outreach.message");
  const { refresh, refreshing } = useRefresh();
  const change = useMutation(changeDeliveryMutation);
  return (
    <div className="grid w-full gap-2 text-start sm:grid-cols-2">
      {choices.map(([action, label, hint]) => (
        <div key={action} className="grid content-between gap-2 rounded-md border border-line p-3">
          <p className="text-ink-soft">{t(hint)}</p>
          <Button
            size="sm"
            loading={(change.isPending || refreshing) && change.variables?.action === action}
            onClick={() => change.mutate({ id, action }, { onSettled: refresh })}
          >
            {t(label)}
          </Button>
        </div>
      ))}
      <FormAlert className="sm:col-span-2">{change.error && <Failure error={change.error} />}</FormAlert>
    </div>
  );
}
