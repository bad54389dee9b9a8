"use client";

import { useState } from "react";
import { DeleteDialog, ProposeDeleteDialog } from "./delete-dialog";
import { MoveDialog } from "./move-dialog";
import { NamesDialog } from "./names-dialog";
import type { Branch, Node } from "./tree-moves";

export type Asked =
  | { kind: "create"; parent: Node | null }
  | { kind: "rename" | "move" | "delete"; category: Node };

type CategoryDialogsProps = {
  asked: Asked | null;
  tree: readonly Branch[];
  arranges: boolean;
  onClose: () => void;
};

const keyOf = (asked: Asked) =>
  asked.kind === "create"
    ? `create ${asked.parent?.id}`
    : `${asked.kind} ${asked.category.id} ${asked.category.name} ${asked.category.nameEn}`;

/** The dialog that was asked for. What was typed into it stays until it is sent or another one is asked for. */
export function CategoryDialogs({ asked, tree, arranges, onClose }: CategoryDialogsProps) {
  const [last, setLast] = useState(asked);
  const [round, setRound] = useState(0);
  if (asked && asked !== last) setLast(asked);
  if (!last) return null;
  const dialog = {
    open: asked !== null,
    onClose,
    onDone: () => {
      setRound(round + 1);
      onClose();
    },
  };
  const key = `${round} ${keyOf(last)}`;
  if (last.kind === "create")
    return <NamesDialog key={key} {...dialog} parent={last.parent} proposes={!arranges && !last.parent} />;
  const { kind, category } = last;
  if (kind === "rename")
    return <NamesDialog key={key} {...dialog} category={category} proposes={!arranges} />;
  if (kind === "move")
    return <MoveDialog key={key} {...dialog} category={category} tree={tree} proposes={!arranges} />;
  const Delete = arranges ? DeleteDialog : ProposeDeleteDialog;
  return <Delete key={key} {...dialog} category={category} />;
}
