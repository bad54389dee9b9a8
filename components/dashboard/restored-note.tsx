import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";

/** Says that what was typed before is back. */
export function RestoredNote({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-2 text-ink-soft text-sm">
      <RotateCcw aria-hidden="true" className="size-4 shrink-0" />
      {children}
    </p>
  );
}
