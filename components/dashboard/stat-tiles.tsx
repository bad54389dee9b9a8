import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

export type Stat = { label: string; value: string; hint: string; href: string; urgent?: boolean };

/** The figures at a glance; each leads to what it counts. */
export function StatTiles({ stats }: { stats: readonly Stat[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
      {stats.map(({ label, value, hint, href, urgent }) => (
        <li key={label}>
          <Link
            href={href}
            className="block h-full rounded-lg border border-line bg-surface p-4 shadow-sm transition-colors hover:border-line-strong lg:p-5"
          >
            <span className="block text-ink-soft text-sm">{label}</span>
            <span
              className={cn(
                "mt-1 block wrap-anywhere font-semibold text-xl tabular-nums max-sm:text-lg",
                urgent && "text-accent-ink",
              )}
            >
              {value}
            </span>
            <span className="mt-1 block text-ink-faint text-xs">{hint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
