"use client";

import { useRef } from "react";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { cn } from "@/components/ui/cn";
import { type Branch, findNode, type Move, placeOfDrop } from "./tree-moves";

/** Dragging by pointer, keyboard and screen reader; only places that the levels allow are offered. */
export function useTreeDrag(tree: readonly Branch[], disabled: boolean, onMove: (move: Move) => void) {
  const dragged = useRef(0);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: disabled,
    getItems: (keys) => {
      const [id = 0] = [...keys].map(Number);
      dragged.current = id;
      return [{ "text/plain": findNode(tree, id)?.name ?? "" }];
    },
    getDropOperation: (target) => {
      if (target.type !== "item") return "cancel";
      const drop = { key: Number(target.key), dropPosition: target.dropPosition };
      return placeOfDrop(tree, dragged.current, drop) ? "move" : "cancel";
    },
    onMove: ({ keys, target }) => {
      const [id = 0] = [...keys].map(Number);
      const place = placeOfDrop(tree, id, { key: Number(target.key), dropPosition: target.dropPosition });
      if (place) onMove({ id, ...place });
    },
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className={({ isDropTarget }) =>
          cn(
            "mx-3 -my-px h-0.5 rounded-full outline-none",
            isDropTarget && "bg-accent outline-2 outline-accent/25",
          )
        }
      />
    ),
  });
  return dragAndDropHooks;
}
