"use client";

import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { countedProducts } from "@/lib/domain/categories/counted-products";
import type { ListedTag } from "@/lib/domain/tags/list-tag-rows";
import { useBasket } from "./basket";
import { DeleteTag } from "./delete-tag";
import { NamesDialog } from "./names-dialog";

/** A tag with both names, its kind and its products. */
export function TagRow({ tag }: { tag: ListedTag }) {
  const t = useTranslations("taxonomy.tags");
  const { tags, toggle } = useBasket();
  const { id, name, nameEn, kind, products, merging } = tag;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-5 md:grid-cols-[auto_minmax(0,1fr)_6rem_8rem_11rem]">
      <input
        type="checkbox"
        aria-label={t("select", { name })}
        checked={tags.some((one) => one.id === id)}
        disabled={merging}
        onChange={() => toggle(tag)}
        className={cn(choiceStyles, "rounded-[4px] checked:bg-check")}
      />
      <div className="wrap-anywhere min-w-0 text-sm">
        <span className="font-medium">{name}</span>
        <span className="ms-2 text-ink-faint text-xs">{nameEn ?? t("noEnglish")}</span>
      </div>
      <div className="justify-self-end md:justify-self-start">
        {merging ? (
          <Badge tone="warning">{t("merging")}</Badge>
        ) : (
          <Badge tone={kind === "CATALOG" ? "accent" : "neutral"}>{t("kindOf", { kind })}</Badge>
        )}
      </div>
      <p className="text-ink-soft text-sm tabular-nums max-md:col-start-2 md:text-end">
        {t(products < countedProducts ? "products" : "productsMany", { n: products })}
      </p>
      <div className="flex justify-end gap-1 max-md:col-start-3">
        {!merging && (
          <>
            {products === 0 && <DeleteTag tag={tag} />}
            <NamesDialog
              key={`${name} ${nameEn}`}
              tag={tag}
              trigger={
                <Button size="sm" aria-label={t("renameFor", { name })}>
                  {t("rename")}
                </Button>
              }
            />
          </>
        )}
      </div>
    </li>
  );
}
