"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { ImportView } from "@/lib/contracts/console/imports";
import { ImportErrors } from "./import-errors";
import { ImportNumbers } from "./import-numbers";
import { ImportProgress } from "./import-progress";
import { cancelMutation, checkMutation, importQuery, runMutation } from "./queries";

type ImportPanelProps = {
  initial: ImportView;
  /** Localized paths of the list and of this page. */
  list: string;
  path: string;
  /** What columns are called, by their names. */
  columns: Readonly<Record<string, string>>;
};

/** One import from its check to its end; what the worker does shows while it does it. */
export function ImportPanel({ initial, list, path, columns }: ImportPanelProps) {
  const t = useTranslations("creators.imports");
  const client = useQueryClient();
  const { data: found, error } = useQuery(importQuery(initial));
  const keep = { onSuccess: (view: ImportView) => client.setQueryData(importQuery(initial).queryKey, view) };
  const check = useMutation({ ...checkMutation, ...keep });
  const run = useMutation({ ...runMutation, ...keep });
  const cancel = useMutation({ ...cancelMutation, ...keep });
  const { import_id, state, failed, created, updated, rows } = found;
  const pending = check.isPending || run.isPending || cancel.isPending;
  const moving = state === "checking" || state === "running";
  const good = (rows ?? 0) - failed;
  const failure = check.error ?? run.error ?? cancel.error ?? error;
  const start = (onlyFailed: boolean) => run.mutate({ import_id, onlyFailed });
  return (
    <Card>
      <CardHeader title={titleOf(found, t)} description={found.filename} />
      <CardBody className="grid gap-5">
        <FailureAlert error={failure} />
        {moving ? <ImportProgress view={found} /> : <ImportNumbers view={found} />}
        <div className="flex flex-wrap gap-2">
          {state === "checked" && good > 0 && (
            <Button variant="primary" loading={run.isPending} onClick={() => start(false)}>
              {t("start", { n: good })}
            </Button>
          )}
          {state === "checked" && good === 0 && <p className="text-ink-soft text-sm">{t("nothing")}</p>}
          {(state === "canceled" || (state === "failed" && found.error === "stopped")) && (
            <Button
              variant="primary"
              loading={pending}
              onClick={() => (rows === null ? check.mutate(found) : start(false))}
            >
              {t(rows === null ? "checkAgain" : "resume")}
            </Button>
          )}
          {state === "done" && failed > 0 && (
            <Button loading={run.isPending} onClick={() => start(true)}>
              {t("retry", { n: failed })}
            </Button>
          )}
          {state === "done" && created + updated > 0 && (
            <Link href={`${list}?sort=created`} className={buttonStyles({ variant: "primary" })}>
              {t("see")}
            </Link>
          )}
          {(moving || state === "checked") && (
            <Button variant="ghost" loading={cancel.isPending} onClick={() => cancel.mutate(import_id)}>
              {t("cancel")}
            </Button>
          )}
          {!moving && state !== "checked" && (
            <Link href={path} className={buttonStyles({ variant: "ghost" })}>
              {t("another")}
            </Link>
          )}
        </div>
        {failed > 0 && <ImportErrors view={found} columns={columns} />}
      </CardBody>
    </Card>
  );
}

type Translate = ReturnType<typeof useTranslations<"creators.imports">>;

function titleOf({ state, rows }: ImportView, t: Translate): string {
  switch (state) {
    case "uploading":
      return t("states.UPLOADING");
    case "checking":
      return t("checking");
    case "checked":
      return t("checkedTitle", { n: rows ?? 0 });
    case "running":
      return t("running");
    case "done":
      return t("doneTitle");
    case "failed":
      return t("failedTitle");
    case "canceled":
      return t("canceledTitle");
  }
}
