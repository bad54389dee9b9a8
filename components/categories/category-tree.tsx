"use client";

import { FolderPlus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { EmptyShopDrawing } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { FormAlert } from "@/components/ui/form-alert";
import { CategoryBranch } from "./category-branch";
import { type Asked, CategoryDialogs } from "./category-dialogs";
import type { Branch } from "./queries";
import { useReorder } from "./use-reorder";

/** Both levels with everything that can be done to them. */
export function CategoryTree({ tree }: { tree: readonly Branch[] }) {
  const t = useTranslations("seller.categories");
  const [asked, ask] = useState<Asked | null>(null);
  const { reorder, busy, told, error } = useReorder();
  const add = (
    <Button variant="primary" onClick={() => ask({ kind: "create", parent: null })}>
      <FolderPlus aria-hidden="true" />
      {t("addRoot")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={tree.length > 0 && add} />
      {error && (
        <FormAlert className="mb-4">
          <Failure error={error} />
        </FormAlert>
      )}
      {tree.length === 0 ? (
        <EmptyState drawing={<EmptyShopDrawing />} title={t("emptyTitle")} action={add}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2" aria-busy={busy}>
          {tree.map((branch, index) => (
            <CategoryBranch
              key={branch.id}
              branch={branch}
              index={index}
              count={tree.length}
              busy={busy}
              onAsk={ask}
              onReorder={reorder}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {told}
      </p>
      <CategoryDialogs asked={asked} tree={tree} onClose={() => ask(null)} />
    </>
  );
}
