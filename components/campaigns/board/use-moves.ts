"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { moveThreadMutation } from "../queries";
import type { BoardCardView, StageName } from "./board-card-view";

/** A move that was made here; the server may not have it yet, and once it is done the page may not. */
type Move = { id: number; threadId: string; to: StageName; done: boolean };

let made = 0;

/**
 * Moves cards at once and tells the server, one move after the other. A move that is refused is taken back by itself,
 * whatever was moved after it; one that is done gives way to what the page says once that was read anew.
 */
export function useMoves() {
  const t = useTranslations("campaigns");
  const failure = useFailure();
  const { refresh, refreshing } = useRefresh();
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const [said, say] = useState("");
  const save = useMutation(moveThreadMutation);
  useEffect(() => {
    if (!refreshing) setMoves((open) => open.filter(({ done }) => !done));
  }, [refreshing]);

  const stageOf = (card: BoardCardView) =>
    moves.findLast(({ threadId }) => threadId === card.threadId)?.to ?? card.stage;

  const move = async (card: BoardCardView, to: StageName) => {
    if (stageOf(card) === to) return;
    const id = ++made;
    const names = { name: card.name || t("board.erased"), stage: t(`stageName.${to}`) };
    setMoves((open) => [...open, { id, threadId: card.threadId, to, done: false }]);
    say(t("board.moved", names));
    try {
      await save.mutateAsync({ threadId: card.threadId, stage: to });
      setMoves((open) => open.map((one) => (one.id === id ? { ...one, done: true } : one)));
      refresh();
    } catch (error) {
      setMoves((open) => open.filter((one) => one.id !== id));
      say(t("board.notMoved", names));
      toast.error(`${t("board.notMoved", names)} ${failure(error)}`);
    }
  };
  return { stageOf, move, said, saving: moves.some(({ done }) => !done) };
}
