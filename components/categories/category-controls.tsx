"use client";

import { ArrowDown, ArrowUp, Ellipsis, FolderInput, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import type { Asked } from "./category-dialogs";
import type { Leaf } from "./queries";

export type RowProps = {
  index: number;
  /** How many siblings there are, itself included. */
  count: number;
  busy: boolean;
  onAsk: (asked: Asked) => void;
  onReorder: (category: Leaf, order: number) => void;
};

type CategoryControlsProps = RowProps & { category: Leaf; parentId: number | null };

/** Up, down, and the rest in a menu. */
export function CategoryControls(props: CategoryControlsProps) {
  const { category, parentId, index, count, busy, onAsk, onReorder } = props;
  const t = useTranslations("seller.categories");
  const { name } = category;
  return (
    <div className="flex shrink-0">
      <IconButton
        label={t("up", { name })}
        icon={<ArrowUp />}
        size="sm"
        disabled={index === 0}
        aria-disabled={busy}
        onClick={() => !busy && onReorder(category, index - 1)}
      />
      <IconButton
        label={t("down", { name })}
        icon={<ArrowDown />}
        size="sm"
        disabled={index === count - 1}
        aria-disabled={busy}
        onClick={() => !busy && onReorder(category, index + 1)}
      />
      <Menu trigger={<IconButton label={t("more", { name })} icon={<Ellipsis />} size="sm" />}>
        <MenuItem icon={<Pencil />} onSelect={() => onAsk({ kind: "rename", category })}>
          {t("rename")}
        </MenuItem>
        <MenuItem icon={<FolderInput />} onSelect={() => onAsk({ kind: "move", category, parentId })}>
          {t("move")}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} tone="danger" onSelect={() => onAsk({ kind: "delete", category })}>
          {t("delete")}
        </MenuItem>
      </Menu>
    </div>
  );
}
