"use client";

import { useState } from "react";
import { DeleteDialog } from "./delete-dialog";
import { MoveDialog } from "./move-dialog";
import { CreateDialog, RenameDialog } from "./name-dialogs";
import type { Branch, Leaf } from "./queries";

export type Asked =
  | { kind: "create"; parent: Leaf | null }
  | { kind: "rename"; category: Leaf }
  | { kind: "move"; category: Leaf; parentId: number | null }
  | { kind: "delete"; category: Leaf };

type CategoryDialogsProps = { asked: Asked | null; tree: readonly Branch[]; onClose: () => void };

/** The dialog that was asked for. It keeps its words while it closes. */
export function CategoryDialogs({ asked, tree, onClose }: CategoryDialogsProps) {
  const [last, setLast] = useState(asked);
  const [round, setRound] = useState(0);
  if (asked && asked !== last) {
    setLast(asked);
    setRound(round + 1);
  }
  if (!last) return null;
  const open = { open: asked !== null, onClose };
  switch (last.kind) {
    case "create":
      return <CreateDialog key={round} {...open} parent={last.parent} />;
    case "rename":
      return <RenameDialog key={round} {...open} category={last.category} />;
    case "move":
      return (
        <MoveDialog key={round} {...open} category={last.category} parentId={last.parentId} tree={tree} />
      );
    case "delete":
      return <DeleteDialog key={round} {...open} category={last.category} />;
  }
}
