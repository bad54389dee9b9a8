"use client";

import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Spinner } from "@/components/ui/spinner";
import { useDraft } from "./draft-context";

/** Says quietly that everything is saved, or that it is not yet. */
export function SaveNote() {
  const t = useTranslations("campaigns.save");
  const { save } = useDraft().state;
  const waiting = save === "saving" || save === "unsaved";
  return (
    <p role="status" className="flex items-center gap-1.5 whitespace-nowrap text-ink-faint text-xs">
      {waiting && <Spinner className="size-3.5" />}
      {save === "saved" && <Check aria-hidden="true" className="size-3.5 text-success" />}
      {save === "failed" && <CloudOff aria-hidden="true" className="size-3.5 text-danger" />}
      {save === "conflict" && <TriangleAlert aria-hidden="true" className="size-3.5 text-warning" />}
      {t(waiting ? "saving" : save)}
    </p>
  );
}

/** What a person must decide: a save that failed, or somebody else's change of the same field. */
export function SaveTrouble() {
  const t = useTranslations("campaigns.save");
  const { store, state } = useDraft();
  if (state.save === "failed")
    return (
      <FormAlert className="mb-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>
            {t("failedBody")} <Failure error={state.error} />
          </span>
          <Button size="sm" onClick={() => store.flush()}>
            {t("again")}
          </Button>
        </div>
      </FormAlert>
    );
  if (!state.theirs) return null;
  return (
    <div role="alert" className="mb-4 rounded-md bg-warning-soft px-4 py-3 text-sm">
      <p className="font-medium">{t("conflictTitle")}</p>
      <p className="mt-0.5 text-ink-soft">{t("conflictBody")}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => store.keepMine()}>
          {t("keepMine")}
        </Button>
        <Button size="sm" onClick={store.takeTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
