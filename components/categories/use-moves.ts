"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { changeMutation } from "./queries";
import { type Branch, findNode, type Move, siblingsUnder, withMove } from "./tree-moves";

type Pending = Move & { token: number; done: boolean };

/**
 * Moves categories at once and keeps them one after the other; a move that is refused is taken back by itself and says
 * why. `named` gives the name that the reader knows.
 */
export function useMoves(
  read: readonly Branch[],
  named: (node: { name: string; nameEn: string | null }) => string,
) {
  const t = useTranslations("taxonomy.categories");
  const failure = useFailure();
  const { refresh, refreshing } = useRefresh();
  // By its promise: callbacks of a call are forgotten with the next one.
  const { mutateAsync } = useMutation(changeMutation);
  const [moves, setMoves] = useState<readonly Pending[]>([]);
  const [told, tell] = useState("");
  const last = useRef(0);
  // What is read anew shows the moves that are done.
  useEffect(() => {
    if (!refreshing) setMoves((open) => open.filter(({ done }) => !done));
  }, [refreshing]);

  const tree = moves.reduce(withMove, read);
  const move = (step: Move) => {
    last.current += 1;
    const token = last.current;
    const moved = findNode(tree, step.id);
    if (!moved) return;
    setMoves((open) => [...open, { ...step, token, done: false }]);
    mutateAsync({ kind: "place", ...step }).then(
      () => {
        setMoves((open) => open.map((one) => (one.token === token ? { ...one, done: true } : one)));
        const after = withMove(tree, step);
        const siblings = siblingsUnder(after, step.parentId);
        const parent = step.parentId === null ? undefined : findNode(after, step.parentId);
        tell(
          t("moved", {
            name: named(moved),
            parent: parent ? named(parent) : t("first"),
            n: siblings.findIndex(({ id }) => id === step.id) + 1,
          }),
        );
        refresh();
      },
      (error: unknown) => {
        setMoves((open) => open.filter((one) => one.token !== token));
        toast.error(t("moveFailed", { name: named(moved), reason: failure(error) }));
        refresh();
      },
    );
  };
  return { tree, move, told, saving: moves.length > 0 };
}
