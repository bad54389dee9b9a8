"use client";

import { ChevronRight, GripVertical } from "lucide-react";
import { Button, TreeItem, TreeItemContent } from "react-aria-components/Tree";
import { useLocale, useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { iconButtonStyles } from "@/components/ui/icon-button";
import { countedProducts } from "@/lib/domain/categories/counted-products";
import { RowMenu } from "./row-menu";
import type { Branch, Node } from "./tree-moves";

export type RowAct = "create" | "rename" | "move" | "up" | "down" | "delete";

export type RowAction = (act: RowAct, node: Node) => void;

export type TreeRowProps = {
  node: Node & { children?: readonly Node[] };
  tree: readonly Branch[];
  arranges: boolean;
  draggable: boolean;
  onAct: RowAction;
};

const control = cn(iconButtonStyles, "size-8 [&_svg]:size-4");

/** A category with its names in both languages, what stands in it, and what can be done to it. */
export function TreeRow({ node, ...row }: TreeRowProps) {
  const t = useTranslations("taxonomy.categories");
  const english = useLocale() === "en";
  const { name, nameEn, children } = node;
  const [first, second] = english && nameEn ? [nameEn, name] : [name, nameEn ?? t("noEnglish")];
  const isDepartment = node.parentId === null;
  return (
    <TreeItem
      id={node.id}
      textValue={first}
      className={({ isDropTarget, isDragging, isFocusVisible }) =>
        cn(
          "cursor-default rounded-md outline-none transition-colors hover:bg-sunken/60",
          isDropTarget && "bg-accent-soft",
          isDragging && "opacity-60",
          isFocusVisible && "-outline-offset-2 outline-2 outline-accent",
        )
      }
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div className={cn("flex items-center gap-1 px-2 py-1", !isDepartment && "ps-8 sm:ps-12")}>
            {row.draggable && (
              <Button slot="drag" className={cn(control, "cursor-grab text-ink-faint")}>
                <GripVertical aria-hidden="true" />
              </Button>
            )}
            {hasChildItems ? (
              <Button slot="chevron" className={control}>
                <ChevronRight
                  aria-hidden="true"
                  className={cn("transition-transform", isExpanded && "rotate-90")}
                />
              </Button>
            ) : (
              isDepartment && <span aria-hidden="true" className="size-8 shrink-0" />
            )}
            <span className="min-w-0 flex-1 text-sm">
              <span className={cn("wrap-anywhere", isDepartment && "font-semibold")}>{first}</span>
              <span className="wrap-anywhere ms-2 text-ink-faint text-xs">{second}</span>
              {isDepartment && children?.length === 0 && (
                <span className="block text-ink-faint text-xs">{t("noChildren")}</span>
              )}
            </span>
            <span className="shrink-0 text-ink-faint text-xs tabular-nums">
              {isDepartment
                ? t("children", { n: children?.length ?? 0 })
                : t(node.products < countedProducts ? "products" : "productsMany", { n: node.products })}
            </span>
            <RowMenu node={node} {...row} />
          </div>
        )}
      </TreeItemContent>
      {children?.map((child) => (
        <TreeRow key={child.id} node={child} {...row} />
      ))}
    </TreeItem>
  );
}
