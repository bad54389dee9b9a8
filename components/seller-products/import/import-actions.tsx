"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import type { ImportView } from "@/lib/contracts/console/imports";

type ImportActionsProps = {
  view: ImportView;
  pending: boolean;
  onCheck: () => void;
  onRun: (onlyFailed: boolean) => void;
  onCancel: () => void;
  onUndo: () => void;
};

/** What can be done with an import as it stands. */
export function ImportActions({ view, pending, onCheck, onRun, onCancel, onUndo }: ImportActionsProps) {
  const t = useTranslations("products.imports");
  const common = useTranslations("creators.imports");
  const { state, rows, created, updated, change, error } = view;
  const written = created + updated;
  const moving = state === "checking" || state === "running" || change?.state === "undoing";
  const ended = state === "done" || state === "canceled" || state === "failed";
  const undoable = ended && (change?.state === "done" || change?.state === "failed");
  const stopped = state === "canceled" || (state === "failed" && error === "stopped");
  const goesOn = stopped && (rows === null || change === null || undoable);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {state === "checked" && written > 0 && (
        <Button variant="primary" loading={pending} onClick={() => onRun(false)}>
          {t("start", { n: written })}
        </Button>
      )}
      {state === "checked" && written === 0 && (
        <p role="status" className="text-ink-soft text-sm">
          {t("nothing")}
        </p>
      )}
      {goesOn && (
        <Button variant="primary" loading={pending} onClick={change ? () => onRun(false) : onCheck}>
          {common(change ? "resume" : "checkAgain")}
        </Button>
      )}
      {undoable && view.failed > 0 && (
        <Button loading={pending} onClick={() => onRun(true)}>
          {t("retry", { n: view.failed })}
        </Button>
      )}
      {undoable && change.applied > 0 && (
        <Button loading={pending} onClick={onUndo}>
          <Undo2 aria-hidden="true" />
          {t("undo")}
        </Button>
      )}
      {ended && change && (
        <LocaleLink href={sellerRoutes.change(change.change_id)} className={buttonStyles()}>
          {t("changes")}
        </LocaleLink>
      )}
      {(state === "checking" || state === "running" || state === "checked") && (
        <Button variant="ghost" loading={pending} onClick={onCancel}>
          {common("cancel")}
        </Button>
      )}
      {!moving && state !== "checked" && (
        <LocaleLink href={sellerRoutes.productImport} className={buttonStyles({ variant: "ghost" })}>
          {common("another")}
        </LocaleLink>
      )}
    </div>
  );
}
