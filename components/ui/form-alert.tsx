import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** What went wrong with a form or a dialog as a whole. */
export function FormAlert({ children, className }: { children: ReactNode; className?: string }) {
  if (!children) return null;
  return (
    <div
      role="alert"
      className={cn(
        "flex items-start gap-2 rounded-md bg-danger-soft px-3 py-2.5 text-danger text-sm",
        className,
      )}
    >
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
