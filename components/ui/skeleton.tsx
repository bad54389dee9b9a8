import { cn } from "./cn";

/** A gray shape where something is about to be; give it that thing's size. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn("block animate-shimmer rounded-sm bg-sunken-strong/70", className)}
    />
  );
}

/** Lines of text to come; the last is shorter. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <span className={cn("grid gap-2.5", className)}>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <Skeleton key={key} className="h-3.5 last:w-3/5" />
      ))}
    </span>
  );
}
