"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ImportErrors } from "@/components/creators/import/import-errors";
import { ImportNumbers } from "@/components/creators/import/import-numbers";
import { ImportProgress } from "@/components/creators/import/import-progress";
import {
  cancelMutation,
  checkMutation,
  importQuery,
  runMutation,
} from "@/components/creators/import/queries";
import { FailureAlert } from "@/components/layout/failure";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { ImportView } from "@/lib/contracts/console/imports";
import type { ChangeChoices } from "../changes/change-draft";
import { undoMutation } from "../changes/queries";
import { ImportActions } from "./import-actions";
import { ImportItems } from "./import-items";
import { ImportSettings } from "./import-settings";
import { useFaultText } from "./use-fault-text";

type ImportPanelProps = {
  initial: ImportView;
  choices: ChangeChoices;
  /** What columns are called, by their names. */
  columns: Readonly<Record<string, string>>;
};

/** One import of products from its check to its end and its undoing; what the worker does shows while it does it. */
export function ImportPanel({ initial, choices, columns }: ImportPanelProps) {
  const t = useTranslations("products.imports");
  const common = useTranslations("creators.imports");
  const faultText = useFaultText();
  const client = useQueryClient();
  const { queryKey } = importQuery(initial);
  const { data: view, error } = useQuery({
    ...importQuery(initial),
    // Undoing goes on after the import has ended.
    refetchInterval: ({ state: { data } }) => (data && moves(data) ? 1000 : false),
  });
  const keep = { onSuccess: (found: ImportView) => client.setQueryData(queryKey, found) };
  const check = useMutation({ ...checkMutation, ...keep });
  const run = useMutation({ ...runMutation, ...keep });
  const cancel = useMutation({ ...cancelMutation, ...keep });
  const undo = useMutation({
    ...undoMutation,
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  const { import_id, state, failed, change } = view;
  const moving = state === "checking" || state === "running";
  const failure = check.error ?? run.error ?? cancel.error ?? undo.error ?? error;
  return (
    <Card>
      <CardHeader title={titleOf(view, common, t)} description={view.filename} />
      <CardBody className="grid gap-5">
        <FailureAlert error={failure} />
        {moving ? <ImportProgress view={view} /> : <ImportNumbers view={view} noHeadings={t("noHeadings")} />}
        {change?.state === "undone" && (
          <p role="status" className="text-ink-soft text-sm">
            {t(change.kept > 0 ? "undonePartly" : "undoneAll", { kept: change.kept })}
          </p>
        )}
        <ImportActions
          view={view}
          pending={[check, run, cancel, undo].some(({ isPending }) => isPending)}
          onCheck={() => check.mutate({ import_id, settings: view.settings })}
          onRun={(onlyFailed) => run.mutate({ import_id, onlyFailed })}
          onCancel={() => cancel.mutate(import_id)}
          onUndo={() => change && undo.mutate(change.change_id)}
        />
        {change === null && (state === "checked" || (state === "failed" && view.error !== "stopped")) && (
          <ImportSettings
            key={view.updated_at}
            view={view}
            pending={check.isPending}
            onCheck={(settings) => check.mutate({ import_id, settings })}
          />
        )}
        {failed > 0 && <ImportErrors view={view} columns={columns} faultText={faultText} />}
        {!moving && view.rows !== null && <ImportItems view={view} choices={choices} columns={columns} />}
      </CardBody>
    </Card>
  );
}

const moves = ({ state, change }: ImportView) =>
  state === "checking" || state === "running" || change?.state === "undoing";

type Common = ReturnType<typeof useTranslations<"creators.imports">>;
type Own = ReturnType<typeof useTranslations<"products.imports">>;

function titleOf({ state, rows, change }: ImportView, common: Common, own: Own): string {
  if (change?.state === "undoing") return own("undoing");
  if (change?.state === "undone") return own("undoneTitle");
  switch (state) {
    case "uploading":
      return common("states.UPLOADING");
    case "checking":
      return common("checking");
    case "checked":
      return own("checkedTitle", { n: rows ?? 0 });
    case "running":
      return common("running");
    case "done":
      return common("doneTitle");
    case "failed":
      return common("failedTitle");
    case "canceled":
      return common("canceledTitle");
  }
}
