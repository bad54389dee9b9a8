"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { IntentView } from "../intent-view";
import type { BoardColumn } from "./columns";
import { IntentColumn } from "./intent-column";
import { useMoves } from "./use-moves";

type IntentBoardProps = { columns: readonly BoardColumn[]; isAdmin: boolean };

/** What waits, succeeded and failed, side by side; moved by pointer, by keyboard or by a menu. */
export function IntentBoard({ columns: read, isAdmin }: IntentBoardProps) {
  const t = useTranslations("seller.intents");
  const moved = useRef<number | null>(null);
  const { columns, move } = useMoves(read, (id) => {
    moved.current = id;
  });
  const [dragged, setDragged] = useState<IntentView | null>(null);
  useEffect(() => {
    // In its new column the card is another element.
    const card = moved.current && document.querySelector(`[data-intent="${moved.current}"]`);
    moved.current = null;
    if (card instanceof HTMLElement) card.focus();
  });
  return (
    <>
      {!isAdmin && <p className="mb-3 text-ink-faint text-xs max-md:hidden">{t("boardHint")}</p>}
      <div className="-mx-4 snap-x overflow-x-auto px-4 pb-3 lg:-mx-8 lg:px-8">
        <ul
          aria-label={t("boardLabel")}
          className="grid auto-cols-[minmax(16rem,80vw)] grid-flow-col gap-3 md:auto-cols-[minmax(15rem,1fr)]"
        >
          {columns.map((column) => (
            <IntentColumn
              key={column.status}
              column={column}
              movable={!isAdmin}
              dragged={dragged}
              onDrag={setDragged}
              onMove={move}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
