"use client";

import { useMutation } from "@tanstack/react-query";
import { RotateCw, Search } from "lucide-react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { FormAlert } from "@/components/ui/form-alert";
import { Spinner } from "@/components/ui/spinner";
import { useRefresh } from "@/components/ui/use-refresh";
import { matchErrorKey } from "../match-error";
import { startMatchingMutation } from "../queries";
import { useDraft } from "./draft-context";

/** Starts the search, says how it goes, and starts it anew. */
export function MatchingPanel({ found }: { found: number }) {
  const t = useTranslations("campaigns.matching");
  const { store, campaign } = useDraft();
  const { refresh } = useRefresh();
  const start = useMutation(startMatchingMutation);
  const run = async () => {
    if (!(await store.flush())) return;
    start.mutate(campaign.task_id, {
      onSuccess: (task) => {
        store.adopt(task);
        refresh();
      },
    });
  };
  const { status } = campaign;
  const busy = status === "matching" || start.isPending;
  return (
    <div className="grid grid-cols-1 gap-3">
      <p role="status" className="sr-only">
        {busy ? t("running") : status === "matched" ? t("found", { n: found }) : ""}
      </p>
      {busy ? (
        <Card className="flex items-center gap-4 p-5" aria-busy="true">
          <Spinner className="size-6 text-accent" />
          <div>
            <p className="font-medium text-sm">{t("running")}</p>
            <p className="text-ink-soft text-sm">{t("runningBody")}</p>
          </div>
        </Card>
      ) : status === "draft" ? (
        <Card>
          <EmptyState
            drawing={<SearchLantern />}
            title={t("readyTitle")}
            action={
              <Button variant="primary" onClick={run}>
                <Search aria-hidden="true" />
                {t("start")}
              </Button>
            }
          >
            {t("readyBody", { n: campaign.match_tags.length })}
          </EmptyState>
        </Card>
      ) : status === "failed" ? (
        <FormAlert>
          <p className="font-medium">{t("failedTitle")}</p>
          <p>{t(`error.${matchErrorKey(campaign.error)}`)}</p>
          <Button size="sm" className="mt-3" onClick={run}>
            <RotateCw aria-hidden="true" />
            {t("retry")}
          </Button>
        </FormAlert>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-soft text-sm">{found > 0 ? t("found", { n: found }) : t("foundNone")}</p>
          {campaign.started_at === null && (
            <Button size="sm" variant="ghost" onClick={run}>
              <RotateCw aria-hidden="true" />
              {t("again")}
            </Button>
          )}
        </div>
      )}
      <FailureAlert error={start.error} />
    </div>
  );
}
