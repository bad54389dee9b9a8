import { cn } from "./cn";

const sizes = { sm: "size-7 text-xs", md: "size-10 text-sm", lg: "size-14 text-lg" } as const;

/** Two letters of a Latin name, one character of a Chinese one. */
export function initials(name: string): string {
  const trimmed = name.trim();
  if (/^\p{Script=Han}/u.test(trimmed)) return [...trimmed][0] ?? "";
  const words = trimmed.split(/[\s._-]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? "")
    .join("");
}

/** A person or a shop by initials; the name must stand beside it, so it is hidden from screen readers. */
export function Avatar({
  name,
  size = "md",
  className,
}: {
  name: string;
  size?: keyof typeof sizes;
  className?: string;
}) {
  return (
    <span
      aria-hidden="true"
      className={cn(
        "inline-grid shrink-0 select-none place-items-center rounded-full bg-sunken-strong font-medium text-ink-soft",
        sizes[size],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
