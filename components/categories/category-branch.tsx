"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { CategoryControls, type RowProps } from "./category-controls";
import type { Branch, Leaf } from "./queries";

/** One department with its categories. */
export function CategoryBranch({ branch, ...row }: RowProps & { branch: Branch }) {
  const t = useTranslations("seller.categories");
  const { children } = branch;
  return (
    <li className="rounded-lg border border-line bg-surface shadow-sm">
      <div className="flex items-center gap-2 border-line border-b py-2 ps-4 pe-2">
        <CategoryName category={branch} strong />
        <CategoryControls category={branch} parentId={null} {...row} />
      </div>
      {children.length === 0 && <p className="px-4 py-3 text-ink-faint text-sm">{t("noChildren")}</p>}
      <ul>
        {children.map((leaf, index) => (
          <li
            key={leaf.id}
            className="flex items-center gap-2 ps-4 pe-2 transition-colors hover:bg-sunken/60 has-focus-visible:bg-sunken/60"
          >
            <CategoryName category={leaf} />
            <CategoryControls
              category={leaf}
              parentId={branch.id}
              {...row}
              index={index}
              count={children.length}
            />
          </li>
        ))}
      </ul>
      <div className="p-2">
        <Button
          variant="ghost"
          size="sm"
          aria-label={t("addChild", { name: branch.name })}
          onClick={() => row.onAsk({ kind: "create", parent: branch })}
        >
          <Plus aria-hidden="true" />
          {t("addChildShort")}
        </Button>
      </div>
    </li>
  );
}

function CategoryName({ category, strong = false }: { category: Leaf; strong?: boolean }) {
  const english = useLocale() === "en";
  const { name, nameEn } = category;
  const [first, second] = english && nameEn ? [nameEn, name] : [name, nameEn];
  const Name = strong ? "h2" : "span";
  return (
    <div className="min-w-0 flex-1 text-sm">
      <Name className={strong ? "inline wrap-anywhere font-semibold text-base" : "wrap-anywhere"}>
        {first}
      </Name>
      {second && <span className="ms-2 text-ink-faint text-xs">{second}</span>}
    </div>
  );
}
