"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { UsersRound } from "lucide-react";
import { useTranslations } from "use-intl";
import { Spinner } from "@/components/ui/spinner";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { useFailure } from "@/components/ui/use-failure";
import { useFormat } from "@/lib/i18n/use-format";
import { audienceQuery } from "../queries";
import type { Campaign } from "./campaign";

type AudienceCountProps = { taskId: string; filters: Campaign["filters"] };

/** How many creators remain under the filters, as they are set. */
export function AudienceCount({ taskId, filters }: AudienceCountProps) {
  const t = useTranslations("campaigns.filters");
  const failure = useFailure();
  const format = useFormat();
  const rested = useDebouncedValue(filters, 300);
  const { data, error, isFetching } = useQuery({
    ...audienceQuery(taskId, rested),
    placeholderData: keepPreviousData,
  });
  const waiting = isFetching || rested !== filters;
  return (
    <p
      role="status"
      className="sticky bottom-16 mt-6 flex w-fit items-center gap-2 rounded-full border border-line bg-raised px-4 py-2 text-sm shadow-md"
    >
      {waiting ? (
        <Spinner className="size-4 text-ink-faint" />
      ) : (
        <UsersRound aria-hidden="true" className="size-4 text-ink-faint" />
      )}
      {error ? (
        <span className="text-danger">{failure(error)}</span>
      ) : data === undefined ? (
        <span className="text-ink-faint">{t("counting")}</span>
      ) : data.count === 0 ? (
        <span className="text-warning">{t("countNone")}</span>
      ) : (
        <span className="tabular-nums">
          {t(data.more ? "countMore" : "count", { n: format.number(data.count) })}
        </span>
      )}
    </p>
  );
}
