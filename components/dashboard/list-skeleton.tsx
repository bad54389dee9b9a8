import { Skeleton } from "@/components/ui/skeleton";

const rows = ["a", "b", "c", "d", "e", "f"];

/** Rows with a picture, as long as a list is on its way. */
export function ListSkeleton({ tall = false }: { tall?: boolean }) {
  return (
    <div className="rounded-lg border border-line bg-surface" aria-hidden="true">
      {rows.map((row) => (
        <div key={row} className="flex gap-4 border-line border-b p-4 last:border-b-0">
          <Skeleton className={tall ? "size-20 rounded-md" : "size-12 rounded-md"} />
          <div className="grid flex-1 content-center gap-2.5">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="h-3.5 w-1/4" />
            {tall && <Skeleton className="h-3.5 w-3/5" />}
          </div>
        </div>
      ))}
    </div>
  );
}
