import type { ReactNode } from "react";
import { cn } from "./cn";

type EmptyStateProps = {
  /** One of `drawings.tsx`. */
  drawing?: ReactNode;
  title: ReactNode;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Nothing here yet, and how to change that. */
export function EmptyState({ drawing, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cn("flex flex-col items-center px-6 py-14 text-center", className)}>
      {drawing && <div className="mb-5 text-ink-faint [&_svg]:h-28 [&_svg]:w-auto">{drawing}</div>}
      <div className="font-semibold text-base">{title}</div>
      {children && <div className="mt-1 max-w-sm text-balance text-ink-soft text-sm">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
