import { Skeleton } from "@/components/ui/skeleton";

const tiles = ["a", "b", "c", "d"];

/** The tiles and charts, as long as they are counted. */
export function FiguresSkeleton() {
  return (
    <div aria-hidden="true" className="grid gap-4 lg:gap-6">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
        {tiles.map((tile) => (
          <Skeleton key={tile} className="h-28 rounded-lg" />
        ))}
      </div>
      <div className="grid gap-4 lg:gap-6 xl:grid-cols-2">
        <Skeleton className="h-80 rounded-lg" />
        <Skeleton className="h-80 rounded-lg" />
      </div>
    </div>
  );
}
