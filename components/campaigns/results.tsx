"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { MatchItem } from "./match-item";
import type { MatchRowView } from "./match-row-view";
import { rowsWith } from "./rows-with";

/** The matches of a campaign with their reasons, to be looked through. */
export function Results({ rows }: { rows: readonly MatchRowView[] }) {
  const t = useTranslations("campaigns.choice");
  const [text, setText] = useState("");
  const shown = rowsWith(rows, text);
  return (
    <>
      <Input
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t("search")}
        placeholder={t("search")}
        className="h-9 max-w-64"
      />
      {shown.length === 0 ? (
        <EmptyState title={t("noneFound")} />
      ) : (
        <ul className="mt-3 divide-y divide-line rounded-lg border border-line bg-surface shadow-sm">
          {shown.map((row) => (
            <MatchItem key={row.creatorId} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}
