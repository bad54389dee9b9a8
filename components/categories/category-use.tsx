"use client";

import { useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Failure } from "@/components/layout/failure";
import { LocaleLink } from "@/components/layout/locale-link";
import { FormAlert } from "@/components/ui/form-alert";
import { countedProducts } from "@/lib/domain/categories/counted-products";

type Use = { products: number; deleted_products: number; children: number; shops: number };

type CategoryUseProps = {
  id: number;
  use: Use | undefined;
  error: unknown;
  /** Whether the reader sees everybody's products, or the own ones alone. */
  everybody?: boolean;
};

/** What keeps a category from being deleted, each with what to do next. */
export function CategoryUse({ id, use, error, everybody = false }: CategoryUseProps) {
  const t = useTranslations("taxonomy.categories");
  if (error)
    return (
      <FormAlert>
        <Failure error={error} />
      </FormAlert>
    );
  if (!use) return <p className="text-ink-faint text-sm">{t("useLoading")}</p>;
  const many = (n: number) => ({ n, more: n >= countedProducts ? "yes" : "no" });
  const products = everybody ? sellerRoutes.allProducts : sellerRoutes.products;
  const unused = Object.values(use).every((count) => count === 0);
  return (
    <ul className="grid gap-2 text-sm">
      {unused && <li className="text-ink-soft">{t("useNone")}</li>}
      {use.children > 0 && <li>{t("useChildren", { n: use.children })}</li>}
      {use.products > 0 && (
        <li>
          {t("useProducts", many(use.products))}{" "}
          <LocaleLink
            href={`${products}?category=${id}`}
            className="font-medium text-accent-ink underline underline-offset-2"
          >
            {t(everybody ? "seeProducts" : "seeOwn")}
          </LocaleLink>
        </li>
      )}
      {use.deleted_products > 0 && <li>{t("useDeleted", many(use.deleted_products))}</li>}
      {use.shops > 0 && <li>{t("useShops", { n: use.shops })}</li>}
    </ul>
  );
}
