"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldControl } from "./field-context";

/** Grows with its text where the browser can (`field-sizing`). */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...useFieldControl()}
      rows={rows}
      {...props}
      className={cn(controlStyles, "field-sizing-content min-h-24 py-2", className)}
    />
  );
}
