"use client";

import { I18nProvider } from "react-aria-components/I18nProvider";
import { Tree } from "react-aria-components/Tree";
import { useLocale, useTranslations } from "use-intl";
import { isLocale, languageTags } from "@/lib/i18n/locales";
import type { Branch, Move } from "./tree-moves";
import { type RowAction, TreeRow } from "./tree-row";
import { useTreeDrag } from "./use-tree-drag";

type TreeViewProps = {
  tree: readonly Branch[];
  /** Whether they are arranged here, or changes are proposed. */
  arranges: boolean;
  /** Where only some are shown, a place between two is none among all. */
  filtered: boolean;
  expanded: readonly number[];
  onExpand: (ids: readonly number[]) => void;
  onMove: (move: Move) => void;
  onAct: RowAction;
};

/** Both levels as a tree that is walked with the arrows. */
export function TreeView(props: TreeViewProps) {
  const { tree, arranges, filtered, expanded, onExpand, onMove, onAct } = props;
  const t = useTranslations("taxonomy.categories");
  const locale = useLocale();
  const dragAndDropHooks = useTreeDrag(tree, !arranges || filtered, onMove);
  return (
    <I18nProvider locale={isLocale(locale) ? languageTags[locale] : locale}>
      <Tree
        aria-label={t("label")}
        keyboardNavigationBehavior="tab"
        expandedKeys={expanded}
        onExpandedChange={(keys) => onExpand([...keys].map(Number))}
        {...(arranges && { dragAndDropHooks })}
        className="rounded-lg border border-line bg-surface py-1 shadow-sm"
      >
        {tree.map((branch) => (
          <TreeRow
            key={branch.id}
            node={branch}
            tree={tree}
            arranges={arranges}
            draggable={arranges && !filtered}
            onAct={onAct}
          />
        ))}
      </Tree>
    </I18nProvider>
  );
}
