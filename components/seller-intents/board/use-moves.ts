"use client";

import { useEffect, useState } from "react";
import { reopenMs } from "@/lib/domain/intents/reopen-window";
import { useDecide } from "../decision-desk";
import type { IntentView } from "../intent-view";
import { useReopen } from "../use-reopen";
import { type BoardColumn, type Column, mayMove } from "./columns";

/** A card that was moved here, as long as the page does not say so itself. */
type Move = { intent: IntentView; done: boolean };

/**
 * Moves cards: back to what waits at once, and to an answer when that was given. A move that is refused is taken back by
 * itself. `onMoved` hears of each, so that who moves by keyboard goes on from there.
 */
export function useMoves(columns: readonly BoardColumn[], onMoved: (id: number) => void) {
  const ask = useDecide();
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const drop = (id: number) => setMoves((open) => open.filter((one) => one.intent.id !== id));
  const add = (intent: IntentView, status: Column, done: boolean) => {
    const reopenUntil = status === "pending" ? null : new Date(Date.now() + reopenMs).toISOString();
    const move = { intent: { ...intent, status, reopenUntil }, done };
    setMoves((open) => [...open.filter((one) => one.intent.id !== intent.id), move]);
    onMoved(intent.id);
  };
  const { reopen, refresh, refreshing } = useReopen({
    onSuccess: (id) =>
      setMoves((open) => open.map((one) => (one.intent.id === id ? { ...one, done: true } : one))),
    onError: drop,
  });
  useEffect(() => {
    if (!refreshing) setMoves((open) => open.filter(({ done }) => !done));
  }, [refreshing]);

  const move = (intent: IntentView, to: Column) => {
    if (!mayMove(intent, to)) return;
    if (to === "pending") {
      add(intent, to, false);
      return reopen(intent.id);
    }
    const onDone = () => {
      add(intent, to, true);
      refresh();
    };
    ask({ intent, decision: to, onDone });
  };
  const shown = columns.map((column) => ({ ...column, intents: place(column, moves) }));
  return { columns: shown, move };
}

/** A column without the cards that have left it, and with those that have come, newest first. */
function place({ status, intents }: BoardColumn, moves: readonly Move[]): readonly IntentView[] {
  const moved = new Set(moves.map(({ intent }) => intent.id));
  return moves.reduce(
    (cards, { intent }) => {
      if (intent.status !== status) return cards;
      const below = cards.findIndex(({ id }) => id < intent.id);
      return cards.toSpliced(below < 0 ? cards.length : below, 0, intent);
    },
    intents.filter(({ id }) => !moved.has(id)),
  );
}
