"use client";

import { FolderPlus } from "lucide-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { LocaleLink } from "@/components/layout/locale-link";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { EmptyShopDrawing, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { type Asked, CategoryDialogs } from "./category-dialogs";
import { filterTree } from "./filter-tree";
import type { Branch } from "./tree-moves";
import { placeOfStep } from "./tree-moves";
import type { RowAction } from "./tree-row";
import { TreeToolbar } from "./tree-toolbar";
import { TreeView } from "./tree-view";
import { useMoves } from "./use-moves";

type CategoryTreeProps = {
  tree: readonly Branch[];
  /** An admin changes what all share; a seller proposes it. */
  arranges: boolean;
  /** Proposals that wait: of everybody, or one's own. */
  waiting: number;
};

/** Both levels of categories with everything that can be done to them. */
export function CategoryTree({ tree: read, arranges, waiting }: CategoryTreeProps) {
  const t = useTranslations("taxonomy.categories");
  const language = useLocale();
  const locale = isLocale(language) ? language : "zh";
  const [asked, ask] = useState<Asked | null>(null);
  const [query, setQuery] = useState("");
  const [closed, setClosed] = useState<readonly number[]>([]);
  const { tree, move, told, saving } = useMoves(read, ({ name, nameEn }) => localized(locale, name, nameEn));
  const filtered = query.trim() !== "";
  const shown = filtered ? filterTree(tree, query) : tree;
  const roots = shown.map(({ id }) => id);
  const act: RowAction = (kind, node) => {
    if (kind === "create") return ask({ kind, parent: node });
    if (kind !== "up" && kind !== "down") return ask({ kind, category: node });
    const place = placeOfStep(tree, node, kind === "up" ? -1 : 1);
    if (place) move({ id: node.id, ...place });
  };
  const add = (
    <Button variant="primary" onClick={() => ask({ kind: "create", parent: null })}>
      <FolderPlus aria-hidden="true" />
      {t(arranges ? "addRoot" : "proposeRoot")}
    </Button>
  );
  const proposals = (
    <LocaleLink href={sellerRoutes.proposals} className={buttonStyles()}>
      {t(arranges ? "proposals" : "ownProposals", { n: waiting })}
    </LocaleLink>
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t(arranges ? "lead" : "leadSeller")}
        actions={
          <>
            {proposals}
            {read.length > 0 && add}
          </>
        }
      />
      {read.length === 0 ? (
        <EmptyState drawing={<EmptyShopDrawing />} title={t("emptyTitle")} action={add}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <>
          <TreeToolbar
            query={query}
            onQuery={setQuery}
            hint={arranges ? t(filtered ? "hintFiltered" : "hintDrag") : undefined}
            onToggle={(open) => setClosed(open ? [] : roots)}
          />
          {shown.length === 0 ? (
            <EmptyState
              drawing={<SearchLantern />}
              title={t("noneTitle")}
              action={<Button onClick={() => setQuery("")}>{t("showAll")}</Button>}
            >
              {t("noneBody")}
            </EmptyState>
          ) : (
            <div aria-busy={saving}>
              <TreeView
                tree={shown}
                arranges={arranges}
                filtered={filtered}
                expanded={filtered ? roots : roots.filter((id) => !closed.includes(id))}
                onExpand={(open) => setClosed(roots.filter((id) => !open.includes(id)))}
                onMove={move}
                onAct={act}
              />
            </div>
          )}
        </>
      )}
      <p role="status" className="sr-only">
        {told}
      </p>
      <CategoryDialogs asked={asked} tree={tree} arranges={arranges} onClose={() => ask(null)} />
    </>
  );
}
