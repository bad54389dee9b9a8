"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { DecisionDialog } from "./decision-dialog";
import type { IntentView } from "./intent-view";
import type { Decision } from "./queries";

type Asked = {
  intent: IntentView;
  decision: Decision;
  /** Takes the page's refresh upon itself. */
  onDone?: (() => void) | undefined;
};

const DeskContext = createContext<(asked: Asked) => void>(() => {});

/** Asks once more before an intent is answered. */
export const useDecide = () => useContext(DeskContext);

/**
 * Where the intents of a page are answered: an answer that is being written stays on the screen when its intent leaves
 * the list, be it that somebody else has answered.
 */
export function DecisionDesk({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const ask = useCallback((next: Asked) => {
    setAsked(next);
    setOpen(true);
  }, []);
  return (
    <DeskContext value={ask}>
      {children}
      {asked && (
        <DecisionDialog
          key={`${asked.intent.id} ${asked.decision}`}
          {...asked}
          open={open}
          onOpenChange={setOpen}
        />
      )}
    </DeskContext>
  );
}
