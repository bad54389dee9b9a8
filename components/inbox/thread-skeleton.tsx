import { Skeleton } from "@/components/ui/skeleton";

const bubbles = ["end", "start", "end"] as const;

/** A conversation on its way. */
export function ThreadSkeleton() {
  return (
    <div aria-hidden="true" className="grid content-start gap-6 p-5">
      <div className="flex gap-3 border-line border-b pb-5">
        <Skeleton className="size-10 rounded-full" />
        <div className="grid flex-1 content-center gap-2">
          <Skeleton className="h-4 w-40" />
          <Skeleton className="h-3.5 w-64 max-w-full" />
        </div>
      </div>
      {bubbles.map((side, number) => (
        <Skeleton
          key={`${side}-${number === 0 ? "first" : "later"}-${side}`}
          className={side === "end" ? "ms-auto h-24 w-3/5 rounded-lg" : "h-16 w-1/2 rounded-lg"}
        />
      ))}
    </div>
  );
}
