import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const styles = cva(
  "inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-1.5 py-px font-medium text-xs",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink-soft",
        accent: "bg-accent-soft text-accent-ink",
        success: "bg-success-soft text-success",
        warning: "bg-warning-soft text-warning",
        danger: "bg-danger-soft text-danger",
        outline: "border border-line-strong text-ink-soft",
        /** On top of a picture. */
        overlay: "bg-raised/90 text-ink backdrop-blur-sm",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

/** A word or two about a thing: its condition, its kind. */
export function Badge({ tone, className, ...props }: ComponentProps<"span"> & VariantProps<typeof styles>) {
  return <span {...props} className={cn(styles({ tone }), className)} />;
}
