"use client";

import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Spinner } from "@/components/ui/spinner";
import { ConflictNotice } from "./conflict-notice";
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
  return state.theirs && <ConflictNotice theirs={state.theirs} />;
}
