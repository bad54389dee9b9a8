"use client";

import { ArrowDown, ArrowUp, Ellipsis, FolderInput, FolderPlus, Pencil, Trash2 } from "lucide-react";
import type { SyntheticEvent } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { placeOfStep } from "./tree-moves";
import type { TreeRowProps } from "./tree-row";

/** What happens in the menu is nothing that happens to the row, which would open, close or be dragged. */
const keep = (event: SyntheticEvent) => event.stopPropagation();
const kept = { onPointerDown: keep, onMouseDown: keep, onClick: keep, onKeyDown: keep };

/** All that can be done to a category without dragging it. */
export function RowMenu({ node, tree, arranges, onAct }: TreeRowProps) {
  const t = useTranslations("taxonomy.categories");
  return (
    <div {...kept}>
      <Menu trigger={<IconButton label={t("more", { name: node.name })} icon={<Ellipsis />} size="sm" />}>
        {node.parentId === null && (
          <MenuItem icon={<FolderPlus />} onSelect={() => onAct("create", node)}>
            {t("addChild")}
          </MenuItem>
        )}
        <MenuItem icon={<Pencil />} onSelect={() => onAct("rename", node)}>
          {t(arranges ? "rename" : "proposeRename")}
        </MenuItem>
        <MenuItem icon={<FolderInput />} onSelect={() => onAct("move", node)}>
          {t(arranges ? "moveTo" : "proposeMove")}
        </MenuItem>
        {arranges && (
          <>
            <MenuItem
              icon={<ArrowUp />}
              disabled={!placeOfStep(tree, node, -1)}
              onSelect={() => onAct("up", node)}
            >
              {t("up")}
            </MenuItem>
            <MenuItem
              icon={<ArrowDown />}
              disabled={!placeOfStep(tree, node, 1)}
              onSelect={() => onAct("down", node)}
            >
              {t("down")}
            </MenuItem>
          </>
        )}
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => onAct("delete", node)}>
          {t(arranges ? "delete" : "proposeDelete")}
        </MenuItem>
      </Menu>
    </div>
  );
}
