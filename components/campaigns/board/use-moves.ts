"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { moveThreadMutation } from "../queries";
import type { BoardCardView, StageName } from "./board-card-view";

/** A move that was made here; the server's page may not have it yet. */
type Move = { id: number; threadId: string; from: StageName; to: StageName };

let made = 0;

/**
 * Moves cards at once and tells the server. A move that is refused is taken back by itself, whatever was moved after it;
 * one that is done gives way to what the page says.
 */
export function useMoves(cards: readonly BoardCardView[]) {
  const t = useTranslations("campaigns");
  const failure = useFailure();
  const { refresh } = useRefresh();
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const [said, say] = useState("");
  const [seen, setSeen] = useState(cards);
  if (seen !== cards) {
    setSeen(cards);
    // A newly read page has what was done; what it does not show yet is still under way.
    setMoves((open) =>
      open.filter(
        ({ threadId, to }) => !cards.some((card) => card.threadId === threadId && card.stage === to),
      ),
    );
  }
  const save = useMutation(moveThreadMutation);

  const stageOf = (card: BoardCardView) =>
    moves.findLast(({ threadId }) => threadId === card.threadId)?.to ?? card.stage;

  const move = (card: BoardCardView, to: StageName) => {
    const from = stageOf(card);
    if (from === to) return;
    const id = ++made;
    const names = { name: card.name || t("board.erased"), stage: t(`stageName.${to}`) };
    setMoves((open) => [...open, { id, threadId: card.threadId, from, to }]);
    say(t("board.moved", names));
    save.mutate(
      { threadId: card.threadId, stage: to },
      {
        onSuccess: refresh,
        onError: (error) => {
          setMoves((open) => open.filter((one) => one.id !== id));
          say(t("board.notMoved", names));
          toast.error(`${t("board.notMoved", names)} ${failure(error)}`);
        },
      },
    );
  };
  return { stageOf, move, said };
}
