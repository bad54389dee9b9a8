import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { cn } from "./cn";

const styles = (selected: boolean) =>
  cn(
    "inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border px-3 py-0.5 text-sm transition-colors",
    selected
      ? "border-accent/40 bg-accent-soft text-accent-ink hover:border-accent"
      : "border-line bg-surface text-ink-soft hover:border-line-strong hover:text-ink",
  );

type ChipLinkProps = {
  href: string;
  children: ReactNode;
  selected?: boolean;
  /** "Remove …": shows a cross, and `href` is where the filter is gone. */
  removeLabel?: string;
  className?: string;
};

/** A filter or a tag as a link: the URL says it all. */
export function ChipLink({ href, children, selected = false, removeLabel, className }: ChipLinkProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-label={removeLabel}
      aria-current={selected && !removeLabel ? "true" : undefined}
      className={cn(styles(selected || Boolean(removeLabel)), className)}
    >
      <span className="truncate">{children}</span>
      {removeLabel && <X aria-hidden="true" className="-me-1 size-3.5 shrink-0" />}
    </Link>
  );
}

type ChipProps = { children: ReactNode; onRemove?: () => void; removeLabel?: string; className?: string };

/** A value in a form; with `onRemove` it has a cross named by `removeLabel`. */
export function Chip({ children, onRemove, removeLabel, className }: ChipProps) {
  return (
    <span className={cn(styles(false), className)}>
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="-me-1.5 grid size-6 place-items-center rounded-full hover:bg-sunken"
        >
          <X aria-hidden="true" className="size-3.5" />
        </button>
      )}
    </span>
  );
}
