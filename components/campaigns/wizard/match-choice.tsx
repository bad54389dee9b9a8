"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { useFailure } from "@/components/ui/use-failure";
import { MatchItem } from "../match-item";
import type { MatchRowView } from "../match-row-view";
import { chooseMutation } from "../queries";
import { rowsWith } from "../rows-with";
import { useDraft } from "./draft-context";
import { useFacts } from "./setup-facts";

type Overrides = ReadonlyMap<number, boolean>;

/** Choices as they are meant here, until the page that has them is read. */
function useChoice(rows: readonly MatchRowView[]) {
  const { campaign } = useDraft();
  const { report } = useFacts();
  const failure = useFailure();
  const [mine, setMine] = useState<Overrides>(new Map());
  const save = useMutation({ ...chooseMutation, scope: { id: `choice-${campaign.task_id}` } });
  const isChosen = (row: MatchRowView) => mine.get(row.creatorId) ?? row.chosen;
  const choose = (ids: readonly number[], chosen: boolean) => {
    const changed = rows.filter((row) => ids.includes(row.creatorId) && isChosen(row) !== chosen);
    if (changed.length === 0) return;
    const set = (value: boolean) =>
      setMine((present) => new Map([...present, ...changed.map((row) => [row.creatorId, value] as const)]));
    set(chosen);
    save.mutate(
      { id: campaign.task_id, creatorIds: changed.map(({ creatorId }) => creatorId), chosen },
      {
        onSuccess: ({ chosen_count }) => report(chosen_count),
        onError: (error) => {
          set(!chosen);
          toast.error(failure(error));
        },
      },
    );
  };
  return { isChosen, choose, count: rows.filter(isChosen).length };
}

/** A draft may still be left; who got a message has got it. */
const isWritten = ({ stage }: MatchRowView) => stage !== null && stage !== "MATCHED";

/** The best creators with the reasons, to choose from. */
export function MatchChoice({ rows }: { rows: readonly MatchRowView[] }) {
  const t = useTranslations("campaigns.choice");
  const { campaign } = useDraft();
  const { isChosen, choose, count } = useChoice(rows);
  const [text, setText] = useState("");
  const shown = rowsWith(rows, text);
  const ids = (some: readonly MatchRowView[]) => some.map(({ creatorId }) => creatorId);
  const willing = rows.filter(
    ({ willingness }) => willingness !== null && willingness >= campaign.willing_threshold,
  );
  const onlyWilling = () => {
    choose(ids(rows.filter((row) => !willing.includes(row))), false);
    choose(ids(willing), true);
  };
  return (
    <section aria-label={t("title")}>
      <div className="sticky top-14 z-10 -mx-1 flex flex-wrap items-center gap-2 bg-paper/95 px-1 py-2 backdrop-blur-md">
        <p role="status" className="font-medium text-sm tabular-nums">
          {t("count", { n: count, of: rows.length })}
        </p>
        <div className="flex flex-wrap gap-1">
          {willing.length > 0 && (
            <Button size="sm" variant="ghost" onClick={onlyWilling}>
              {t("willing", { n: willing.length })}
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={() => choose(ids(shown), true)}>
            {t("all")}
          </Button>
          <Button size="sm" variant="ghost" onClick={() => choose(ids(shown), false)}>
            {t("none")}
          </Button>
        </div>
        <Input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t("search")}
          placeholder={t("search")}
          className="ms-auto h-9 sm:max-w-56"
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t("noneFound")} />
      ) : (
        <ul className="mt-2 divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
          {shown.map((row) => (
            <MatchItem
              key={row.creatorId}
              row={row}
              chosen={isChosen(row)}
              onChoose={isWritten(row) ? undefined : (chosen) => choose([row.creatorId], chosen)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
