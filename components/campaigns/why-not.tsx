"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/ui/card";
import { Combobox, type ComboboxItem } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { useFailure } from "@/components/ui/use-failure";
import { creatorsQuery, whyNotQuery } from "./queries";
import { Reasons } from "./reasons";

/** Says of any creator where it stands in a campaign's search, and what it lacks. */
export function WhyNot({ taskId }: { taskId: string }) {
  const t = useTranslations("campaigns.whyNot");
  const failure = useFailure();
  const [creator, setCreator] = useState<ComboboxItem | null>(null);
  const [text, setText] = useState("");
  const q = useDebouncedValue(text.trim(), 250);
  const found = useQuery({ ...creatorsQuery(q), enabled: q !== "", placeholderData: keepPreviousData });
  const items = (q && found.data?.items) || [];
  const searching = found.isFetching || q !== text.trim();
  const status = searching
    ? t("searching")
    : found.error
      ? failure(found.error)
      : q !== "" && items.length === 0 && t("none");
  return (
    <Card className="p-5">
      <h3 className="font-semibold text-base">{t("title")}</h3>
      <p className="mt-0.5 mb-4 text-ink-soft text-sm">{t("body")}</p>
      <Field label={t("label")} hideLabel className="max-w-md">
        <Combobox
          items={items.map(({ creator_id, name }) => ({ id: Number(creator_id), name }))}
          value={creator}
          onValueChange={setCreator}
          onSearch={setText}
          status={status || undefined}
          placeholder={t("placeholder")}
        />
      </Field>
      {creator && <Standing taskId={taskId} creatorId={creator.id} />}
    </Card>
  );
}

function Standing({ taskId, creatorId }: { taskId: string; creatorId: number }) {
  const t = useTranslations("campaigns.whyNot");
  const failure = useFailure();
  const texts = useTranslations("matching");
  const { data, error } = useQuery(whyNotQuery(taskId, creatorId));
  const points = (score: number) => Math.round(score * 100);
  if (error)
    return (
      <p role="alert" className="mt-3 text-danger text-sm">
        {failure(error)}
      </p>
    );
  if (!data) return <Spinner className="mt-4 text-ink-faint" />;
  const { rank, score, last_score, excluded_by, missing_tags } = data;
  const reasons = data.reasons.map(({ code, against, values }) => ({
    against,
    text: texts(`reasons.${code}`, values),
  }));
  const out = excluded_by.length > 0;
  const summary =
    rank === null
      ? t("noRank")
      : rank <= 100
        ? t("inTop", { rank, score: points(score) })
        : t("rank", { rank, score: points(score), last: points(last_score ?? 0) });
  return (
    <div role="status" className="mt-4 grid gap-3 text-sm">
      <p className="wrap-anywhere font-medium">{data.name}</p>
      {out ? (
        <div>
          <p>{t("excluded")}</p>
          <ul className="mt-1 list-disc ps-5 text-ink-soft">
            {excluded_by.map((code) => (
              <li key={code}>{texts(`exclusions.${code}`)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{summary}</p>
      )}
      {missing_tags.length > 0 && (
        <p className="wrap-anywhere text-ink-soft">{t("missing", { tags: missing_tags.join(" · ") })}</p>
      )}
      {reasons.length > 0 && <Reasons reasons={reasons} />}
    </div>
  );
}
