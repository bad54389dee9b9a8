"use client";

import { type DragEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { IntentView } from "../intent-view";
import { BoardCard } from "./board-card";
import { ColumnMore } from "./column-more";
import { type BoardColumn, type Column, columns, mayMove } from "./columns";

type IntentColumnProps = {
  column: BoardColumn;
  movable: boolean;
  dragged: IntentView | null;
  onDrag: (intent: IntentView | null) => void;
  onMove: (intent: IntentView, to: Column) => void;
};

/** One column with its newest intents. */
export function IntentColumn({ column, movable, dragged, onDrag, onMove }: IntentColumnProps) {
  const t = useTranslations("seller");
  const [over, setOver] = useState(false);
  const { status, intents, more, href } = column;
  const accepts = dragged !== null && mayMove(dragged, status);
  const accept = (event: DragEvent) => {
    if (!accepts) return;
    event.preventDefault();
    setOver(true);
  };
  const name = t(`intentStatus.${status}`);
  return (
    <li
      data-column={status}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged) onMove(dragged, status);
        onDrag(null);
      }}
      className={cn(
        "flex min-h-48 min-w-0 snap-start flex-col rounded-lg bg-sunken/70 p-2 outline-2 outline-transparent transition-colors",
        accepts && "outline-line-strong outline-dashed",
        over && accepts && "bg-accent-soft outline-accent/40",
      )}
    >
      <h2 className="flex items-baseline justify-between px-1.5 pt-0.5 pb-2 font-medium text-sm">
        {name}
        <span className="text-ink-faint text-xs tabular-nums">
          {more ? t("intents.more", { n: intents.length }) : intents.length}
        </span>
      </h2>
      {intents.length === 0 ? (
        <p className="px-1.5 py-3 text-ink-faint text-sm">{t("intents.columnEmpty")}</p>
      ) : (
        <ul aria-label={name} className="grid content-start gap-2">
          {intents.map((intent) => (
            <BoardCard
              key={intent.id}
              intent={intent}
              movable={movable && columns.some((to) => mayMove(intent, to))}
              onDrag={onDrag}
              onMove={(to) => onMove(intent, to)}
            />
          ))}
        </ul>
      )}
      {more && <ColumnMore href={href} />}
    </li>
  );
}
