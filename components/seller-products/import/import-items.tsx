"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Skeleton } from "@/components/ui/skeleton";
import type { ImportOutcomeWire } from "@/lib/contracts/console/import-items";
import type { ImportView } from "@/lib/contracts/console/imports";
import { useFormat } from "@/lib/i18n/use-format";
import type { ChangeChoices } from "../changes/change-draft";
import { ImportItem } from "./import-item";
import { itemsQuery } from "./queries";

const outcomes = ["update", "create", "failed", "unchanged"] as const satisfies ImportOutcomeWire[];

const counted = {
  create: "created",
  update: "updated",
  unchanged: "unchanged",
  failed: "failed",
} as const satisfies Record<ImportOutcomeWire, keyof ImportView>;

type ImportItemsProps = {
  view: ImportView;
  choices: ChangeChoices;
  columns: Readonly<Record<string, string>>;
};

/** What the file makes of each product, with the difference. */
export function ImportItems({ view, choices, columns }: ImportItemsProps) {
  const t = useTranslations("products.imports");
  const format = useFormat();
  const [outcome, setOutcome] = useState<ImportOutcomeWire | null>(null);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    itemsQuery(view, outcome),
  );
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold text-base">{t("items")}</h3>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t("items")}</legend>
        {[null, ...outcomes].map((one) => (
          <Button
            key={one ?? "all"}
            size="sm"
            variant={one === outcome ? "primary" : "secondary"}
            aria-pressed={one === outcome}
            onClick={() => setOutcome(one)}
          >
            {t(`outcomes.${one ?? "all"}`)}
            {one && <span className="tabular-nums">{format.number(view[counted[one]])}</span>}
          </Button>
        ))}
      </fieldset>
      {error && (
        <FormAlert>
          {t("itemsFailed")} <Failure error={error} />
        </FormAlert>
      )}
      {!data && !error && <Skeleton className="h-40" />}
      {data && items.length === 0 && <p className="text-ink-soft text-sm">{t("itemsNone")}</p>}
      {items.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {items.map((item) => (
            <ImportItem key={item.item_id} item={item} choices={choices} columns={columns} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => fetchNextPage()} className="justify-self-center">
          {t("more")}
        </Button>
      )}
    </section>
  );
}
