import type { ReactNode } from "react";
import { cn } from "./cn";

type TableProps = { caption: string; children: ReactNode; className?: string };

/**
 * A table whose header stays in sight while the page scrolls, below whatever bar sets `--sticky-top`; on narrow
 * screens it scrolls sideways inside itself. `caption` is read, not shown.
 */
export function Table({ caption, children, className }: TableProps) {
  return (
    <div className={cn("rounded-lg border border-line bg-surface max-lg:overflow-x-auto", className)}>
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
