"use client";

import { type DragEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { BoardCard } from "./board-card";
import type { BoardCardView, StageName } from "./board-card-view";

type BoardColumnProps = {
  taskId: string;
  stage: StageName;
  cards: readonly BoardCardView[];
  /** Whether a card is on its way. */
  dragging: boolean;
  onDrag: (threadId: string | null) => void;
  onDrop: () => void;
  onMove: (card: BoardCardView, stage: StageName) => void;
};

/** One stage with its talks. */
export function BoardColumn(props: BoardColumnProps) {
  const { taskId, stage, cards, dragging, onDrag, onDrop, onMove } = props;
  const t = useTranslations("campaigns");
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent) => {
    if (!dragging) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <li
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
      className={cn(
        "flex min-h-48 flex-col rounded-lg bg-sunken/70 p-2 outline-2 outline-transparent transition-colors",
        over && dragging && "bg-accent-soft outline-accent/40",
      )}
    >
      <h3 className="flex items-baseline justify-between px-1.5 pt-0.5 pb-2 font-medium text-sm">
        {t(`stageName.${stage}`)}
        <span className="text-ink-faint text-xs tabular-nums">{cards.length}</span>
      </h3>
      <ul aria-label={t(`stageName.${stage}`)} className="grid content-start gap-2">
        {cards.map((card) => (
          <BoardCard
            key={card.threadId}
            taskId={taskId}
            card={card}
            stage={stage}
            onDrag={onDrag}
            onMove={(to) => onMove(card, to)}
          />
        ))}
      </ul>
    </li>
  );
}
