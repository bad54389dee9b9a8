import { ArrowDown, ArrowUp } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Th } from "@/components/ui/table-cells";
import type { ManagedSort } from "@/lib/domain/catalog/list-managed-rows";
import { firstOrder, type ProductQuery, queryParams, withParams } from "./product-query";

type SortHeaderProps = {
  sort: ManagedSort;
  label: string;
  path: string;
  query: ProductQuery;
  numeric?: boolean;
  className?: string;
};

/** A column's heading that sorts by it: once in its usual order, then the other way round. */
export function SortHeader({ sort, label, path, query, numeric = false, className }: SortHeaderProps) {
  const current = query.sort === sort;
  const other = query.order === "asc" ? "desc" : "asc";
  const order = current ? other : firstOrder(sort);
  const Arrow = query.order === "asc" ? ArrowUp : ArrowDown;
  const sorted = query.order === "asc" ? "ascending" : "descending";
  return (
    <Th numeric={numeric} className={className} {...(current ? { "aria-sort": sorted } : {})}>
      <Link
        href={withParams(path, queryParams({ ...query, sort, order }))}
        scroll={false}
        className={cn(
          "-mx-1.5 inline-flex min-h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-sunken hover:text-ink",
          current && "text-ink",
        )}
      >
        {label}
        {current && <Arrow aria-hidden="true" className="size-3.5" />}
      </Link>
    </Th>
  );
}
