import { cn } from "@/components/ui/cn";

/**
 * The seal: 市 cut into vermilion, as white strokes within a frame. Drawn as strokes, so that it needs no font.
 */
export function Seal({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cn("size-8", className)}>
      <path
        fill="var(--color-accent)"
        d="M7.2 1.6c5.9-.5 12-.4 17.8 0 3 .2 5.1 2.3 5.4 5.3.5 6 .4 12.2 0 18.2-.2 3-2.3 5-5.3 5.3-6 .4-12.2.4-18.2 0-3-.2-5.1-2.3-5.3-5.3-.4-6-.4-12.2 0-18.2.2-3 2.4-5 5.6-5.3Z"
      />
      <g
        fill="none"
        stroke="oklch(0.985 0.01 70)"
        strokeWidth="2.5"
        strokeLinecap="square"
        strokeLinejoin="miter"
      >
        <path d="M16 5.8v3.4M6.6 10.6h18.8M9.6 15.4v8.2M9.6 15.4h12.8v6.5c0 1.2-.6 1.8-1.8 1.8M16 10.6v15.8" />
      </g>
    </svg>
  );
}

/** The mark with its name. */
export function Logo({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Seal />
      <span className="font-semibold text-lg tracking-tight">{name}</span>
    </span>
  );
}
