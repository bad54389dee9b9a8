"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import type { HistoryEntry, HistoryView } from "@/lib/contracts/console/product-history";
import { HistoryItem } from "./history-item";
import { olderQuery } from "./queries";

/** Once, when it appears: the button that had the focus is gone then. */
const focus = (node: HTMLElement | null) => node?.focus();

type HistoryListProps = {
  of: HistoryEntry["of"];
  label: string;
  productId: number;
  /** Of each SKU that there is, by its id; empty for one without attributes. */
  labels: Readonly<Record<string, string>>;
  /** As the page was read; a list that begins elsewhere is another one. */
  first: HistoryView;
};

/** A history from the latest on, and as far back as somebody asks. */
export function HistoryList({ of, label, productId, labels, first }: HistoryListProps) {
  const t = useTranslations("history");
  const [asked, setAsked] = useState(false);
  const { older } = first;
  const behind = useInfiniteQuery({
    ...olderQuery(productId, of, older ?? ""),
    enabled: asked && older !== null,
  });
  const entries = [...first.items, ...(behind.data?.pages.flatMap(({ items }) => items) ?? [])];
  const isMore = older !== null && (!behind.data || behind.hasNextPage);
  const goOn = () => {
    setAsked(true);
    if (behind.data) void behind.fetchNextPage();
    else if (behind.error) void behind.refetch();
  };
  return (
    <div className="p-5">
      <ol aria-label={label} className="grid gap-4">
        {entries.map((entry) => (
          <HistoryItem key={entry.entry_id} entry={entry} labels={labels} />
        ))}
      </ol>
      {behind.error && (
        <FormAlert className="mt-4">
          <Failure error={behind.error} />
        </FormAlert>
      )}
      {isMore && (
        <Button size="sm" className="mt-4" loading={behind.isFetching} onClick={goOn}>
          <ChevronDown aria-hidden="true" />
          {t("older")}
          <span className="sr-only">{label}</span>
        </Button>
      )}
      {asked && !isMore && (
        <p ref={focus} tabIndex={-1} className="mt-4 text-ink-faint text-xs">
          {t("beginning")}
        </p>
      )}
    </div>
  );
}
