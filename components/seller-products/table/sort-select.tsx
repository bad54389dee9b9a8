"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { NativeSelect } from "@/components/ui/native-select";
import { firstOrder, type ProductQuery, productSorts, queryParams, withParams } from "./product-query";

/** The order of the cards, which have no headings to sort by. */
export function SortSelect({ path, query }: { path: string; query: ProductQuery }) {
  const t = useTranslations("products");
  const router = useRouter();
  const choose = (value: string) => {
    const sort = productSorts.find((one) => one === value) ?? "updated";
    router.push(withParams(path, queryParams({ ...query, sort, order: firstOrder(sort) })), {
      scroll: false,
    });
  };
  return (
    <NativeSelect
      aria-label={t("sort")}
      value={query.sort}
      onChange={(event) => choose(event.target.value)}
      className="w-auto flex-1 md:hidden"
    >
      {productSorts.map((sort) => (
        <option key={sort} value={sort}>
          {t(`sorts.${sort}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
