"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Link } from "@/components/ui/link";
import { cn } from "./cn";
import { pageNumbers } from "./page-numbers";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

type PaginationProps = {
  page: number;
  pageCount: number;
  /** The localized path of the list. */
  path: string;
  /** What else the URL says; `page` in it is ignored. */
  query?: Query;
  /** The name of the parameter. */
  param?: string;
  className?: string;
};

const slot = "grid h-9 min-w-9 place-items-center rounded-md px-2 text-sm tabular-nums transition-colors";

function pageUrl(path: string, query: Query, param: string, page: number): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    key === param || value === undefined ? [] : [value].flat().map((one) => [key, one]),
  );
  if (page > 1) pairs.push([param, String(page)]);
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}

/** Pages as links, so they work without JavaScript. Nothing for a single page. */
export function Pagination({
  page,
  pageCount,
  path,
  query = {},
  param = "page",
  className,
}: PaginationProps) {
  const t = useTranslations("common.pagination");
  if (pageCount <= 1) return null;
  const step = (target: number, label: string, icon: ReactNode, rel: "prev" | "next") =>
    target < 1 || target > pageCount ? (
      <span aria-hidden="true" className={cn(slot, "text-ink-faint opacity-40")}>
        {icon}
      </span>
    ) : (
      <Link
        href={pageUrl(path, query, param, target)}
        rel={rel}
        aria-label={label}
        className={cn(slot, "hover:bg-sunken")}
      >
        {icon}
      </Link>
    );
  return (
    <nav aria-label={t("label")} className={cn("flex items-center justify-center gap-1", className)}>
      {step(page - 1, t("previous"), <ChevronLeft className="size-4" />, "prev")}
      <span className="px-2 text-ink-soft text-sm tabular-nums sm:hidden">
        {t("status", { page, pages: pageCount })}
      </span>
      {pageNumbers(page, pageCount).map((number) =>
        typeof number === "number" ? (
          <Link
            key={number}
            href={pageUrl(path, query, param, number)}
            aria-current={number === page ? "page" : undefined}
            className={cn(slot, "max-sm:hidden", number === page ? "bg-ink text-paper" : "hover:bg-sunken")}
          >
            {number}
          </Link>
        ) : (
          <span key={number} aria-hidden="true" className={cn(slot, "text-ink-faint max-sm:hidden")}>
            …
          </span>
        ),
      )}
      {step(page + 1, t("next"), <ChevronRight className="size-4" />, "next")}
    </nav>
  );
}
