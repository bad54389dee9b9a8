"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useLocale } from "use-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { href, withoutLocale } from "@/lib/i18n/href";

export type NavItem = {
  /** Without language. */
  path: string;
  label: string;
  icon: ReactNode;
  /** Current only on this very path, not below it. */
  exact?: boolean;
  /** How many things wait there. */
  count?: number;
};

type NavListProps = { items: readonly NavItem[]; label: string; onNavigate?: () => void; className?: string };

/** Places as a column of links, the current one marked. */
export function NavList({ items, label, onNavigate, className }: NavListProps) {
  const locale = useLocale();
  const here = withoutLocale(usePathname());
  // A place may lie below another one: the nearest is the current one.
  const nearest = items
    .filter(({ path, exact }) => here === path || (!exact && here.startsWith(`${path}/`)))
    .reduce((longest, { path }) => (path.length > longest.length ? path : longest), "");
  return (
    <nav aria-label={label} className={cn("grid gap-0.5", className)}>
      {items.map((item) => {
        const current = item.path === nearest;
        return (
          <Link
            key={item.path}
            href={href(locale, item.path)}
            onClick={onNavigate}
            aria-current={current ? "page" : undefined}
            className={cn(
              "flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-sm transition-colors [&_svg]:size-[1.125rem] [&_svg]:shrink-0",
              current
                ? "bg-sunken-strong/60 font-medium text-ink [&_svg]:text-accent-ink"
                : "text-ink-soft hover:bg-sunken hover:text-ink [&_svg]:text-ink-faint",
            )}
          >
            {item.icon}
            <span className="min-w-0 flex-1">{item.label}</span>
            {Boolean(item.count) && <span className="text-ink-faint text-xs tabular-nums">{item.count}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
