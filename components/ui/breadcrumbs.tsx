import { ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import { cn } from "./cn";

type Crumb = { label: string; href?: string };

/** The way here. The last crumb is the page itself and needs no `href`; `label` names the list for screen readers. */
export function Breadcrumbs({
  items,
  label,
  className,
}: {
  items: readonly Crumb[];
  label: string;
  className?: string;
}) {
  return (
    <nav aria-label={label} className={cn("text-ink-faint text-sm", className)}>
      <ol className="no-scrollbar flex items-center gap-1 overflow-x-auto whitespace-nowrap">
        {items.map((item, index) => (
          <li key={item.href ?? item.label} className="flex items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 opacity-60" />}
            {item.href ? (
              <Link href={item.href} className="rounded-sm py-1 transition-colors hover:text-ink">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="max-w-[24ch] truncate text-ink-soft">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
