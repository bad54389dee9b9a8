"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { OpenLetter } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { stageNames } from "@/lib/contracts/console/message-enums";
import type { BoardCardView, StageName } from "./board-card-view";
import { BoardColumn } from "./board-column";
import { useMoves } from "./use-moves";

const stages = Object.values(stageNames);

type BoardProps = { taskId: string; cards: readonly BoardCardView[] };

/** The talks of a campaign by stage, moved by pointer, by keyboard or by a menu. */
export function Board({ taskId, cards }: BoardProps) {
  const t = useTranslations("campaigns.board");
  const { stageOf, move, said, saving } = useMoves();
  const [dragged, setDragged] = useState<string | null>(null);
  const moved = useRef<string | null>(null);
  useEffect(() => {
    // In its new column the card is another element: who moved it by keyboard goes on from there.
    const card = moved.current && document.querySelector(`[data-thread="${moved.current}"]`);
    moved.current = null;
    if (card instanceof HTMLElement) card.focus();
  });
  if (cards.length === 0)
    return (
      <EmptyState drawing={<OpenLetter />} title={t("emptyTitle")}>
        {t("emptyBody")}
      </EmptyState>
    );
  const drop = (stage: StageName) => {
    const card = cards.find(({ threadId }) => threadId === dragged);
    if (card) void move(card, stage);
    setDragged(null);
  };
  return (
    <>
      <p className="mb-3 text-ink-faint text-xs">{t("hint")}</p>
      <div className="-mx-4 overflow-x-auto px-4 pb-3 lg:-mx-8 lg:px-8">
        <ul
          aria-label={t("label")}
          aria-busy={saving}
          className="grid min-w-max auto-cols-[minmax(13rem,74vw)] grid-flow-col gap-3 sm:min-w-full sm:auto-cols-[minmax(10rem,1fr)]"
        >
          {stages.map((stage) => (
            <BoardColumn
              key={stage}
              taskId={taskId}
              stage={stage}
              cards={cards.filter((card) => stageOf(card) === stage)}
              dragging={dragged !== null}
              onDrag={setDragged}
              onDrop={() => drop(stage)}
              onMove={(card, to) => {
                moved.current = card.threadId;
                void move(card, to);
              }}
            />
          ))}
        </ul>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
