"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { DecisionDialog } from "../decision-dialog";
import type { IntentView } from "../intent-view";
import type { Decision } from "../queries";
import { useReopen } from "../use-reopen";
import { type BoardColumn, type Column, mayMove } from "./columns";
import { IntentColumn } from "./intent-column";

type IntentBoardProps = { columns: readonly BoardColumn[]; isAdmin: boolean };

/** What waits, succeeded and failed, side by side; moved by pointer, by keyboard or by a menu. */
export function IntentBoard({ columns: all, isAdmin }: IntentBoardProps) {
  const t = useTranslations("seller.intents");
  const { reopen } = useReopen();
  const [dragged, setDragged] = useState<IntentView | null>(null);
  const [asked, setAsked] = useState<{ intent: IntentView; decision: Decision } | null>(null);
  const [open, setOpen] = useState(false);
  const move = (intent: IntentView, to: Column) => {
    if (!mayMove(intent, to)) return;
    if (to === "pending") return reopen(intent.id);
    setAsked({ intent, decision: to });
    setOpen(true);
  };
  return (
    <>
      {!isAdmin && <p className="mb-3 text-ink-faint text-xs max-md:hidden">{t("boardHint")}</p>}
      <div className="-mx-4 snap-x overflow-x-auto px-4 pb-3 lg:-mx-8 lg:px-8">
        <ul
          aria-label={t("boardLabel")}
          className="grid auto-cols-[minmax(16rem,80vw)] grid-flow-col gap-3 md:auto-cols-[minmax(15rem,1fr)]"
        >
          {all.map((column) => (
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
      {asked && (
        <DecisionDialog
          key={`${asked.intent.id} ${asked.decision}`}
          {...asked}
          open={open}
          onOpenChange={setOpen}
        />
      )}
    </>
  );
}
