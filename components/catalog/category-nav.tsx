import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { CategoryNode } from "@/lib/domain/categories/category-select";
import type { Locale } from "@/lib/i18n/locales";
import { localName } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogData, findChosen } from "./catalog-data";
import { catalogHref } from "./catalog-query";

type CategoryNavProps = Pick<CatalogData, "categories" | "query"> & { locale: Locale };

/** The category tree; the branch that the visitor is in is open. */
export function CategoryNav({ categories, query, locale }: CategoryNavProps) {
  const t = getTranslator(locale, "catalog");
  const chosen = findChosen({ categories, query });
  // Tags belong to what is sold in a category, so another category starts without one.
  const item = (id: number | undefined, name: string, deep = false) => {
    const current = chosen.category?.id === id;
    return (
      <Link
        href={catalogHref(locale, query, { category: id, tag: undefined })}
        aria-current={current ? "page" : undefined}
        className={cn(
          "flex min-h-9 items-center rounded-sm px-2 py-1 text-sm transition-colors pointer:hover:bg-sunken",
          deep && "min-h-8 ps-5",
          current
            ? "bg-accent-soft font-medium text-accent-ink"
            : chosen.parent?.id === id && id !== undefined
              ? "font-medium text-ink"
              : "text-ink-soft",
        )}
      >
        {name}
      </Link>
    );
  };
  const branch = (node: CategoryNode) => (
    <li key={node.id}>
      {item(node.id, localName(locale, node))}
      {chosen.parent?.id === node.id && node.children.length > 0 && (
        <ul className="mt-0.5 mb-1 ms-2 border-line border-s ps-0.5">
          {node.children.map((child) => (
            <li key={child.id}>{item(child.id, localName(locale, child), true)}</li>
          ))}
        </ul>
      )}
    </li>
  );
  return (
    <nav aria-label={t("category")} className="-mx-2">
      <ul className="grid gap-0.5">
        <li>{item(undefined, t("allCategories"))}</li>
        {categories.map(branch)}
      </ul>
    </nav>
  );
}
