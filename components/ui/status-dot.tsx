import type { ReactNode } from "react";
import { cn } from "./cn";

/** Shapes differ as colors do, so that no two are told apart by hue alone. */
const tones = {
  neutral: "border-2 border-ink-faint",
  accent: "bg-accent",
  success: "bg-success",
  done: "border-2 border-success",
  warning: "bg-amber",
  danger: "rounded-[2px] bg-danger",
} as const;

export type StatusTone = keyof typeof tones;

/** A status as a quiet dot with a word; the word carries the meaning, the color only helps. */
export function StatusDot({
  tone,
  children,
  className,
}: {
  tone: StatusTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span className={cn("inline-flex items-center gap-2 whitespace-nowrap text-ink-soft text-sm", className)}>
      <span aria-hidden="true" className={cn("size-2.5 shrink-0 rounded-full", tones[tone])} />
      {children}
    </span>
  );
}
