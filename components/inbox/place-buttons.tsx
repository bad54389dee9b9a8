"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { useRefresh } from "@/components/ui/use-refresh";
import { decideMailMutation } from "./queries";

/** Says whether a mail belongs to the conversation. */
export function PlaceButtons({ id }: { id: number }) {
  const t = useTranslations("outreach.mail");
  const { refresh, refreshing } = useRefresh();
  const decide = useMutation(decideMailMutation);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {(["attach", "ignore"] as const).map((one) => (
          <Button
            key={one}
            size="sm"
            variant={one === "attach" ? "primary" : "secondary"}
            loading={(decide.isPending || refreshing) && decide.variables?.belongs === (one === "attach")}
            onClick={() => decide.mutate({ id, belongs: one === "attach" }, { onSettled: refresh })}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      <FormAlert>{decide.error && <Failure error={decide.error} />}</FormAlert>
    </div>
  );
}
