import type { ComponentProps, ReactNode } from "react";
import { choiceLabelStyles } from "./choice-styles";
import { cn } from "./cn";

const track =
  "relative h-6 w-10 shrink-0 cursor-pointer appearance-none rounded-full bg-line-strong transition-colors before:absolute before:start-0.5 before:top-0.5 before:size-5 before:rounded-full before:bg-white before:shadow-sm before:transition-transform checked:bg-accent checked:before:translate-x-4 disabled:cursor-not-allowed disabled:opacity-45";

// The browser tells assistive technology whether it is on, from `checked`; `aria-checked` would be a second truth.
const native = { type: "checkbox", role: "switch" } as const;

type SwitchProps = Omit<ComponentProps<"input">, "type" | "size"> & { children: ReactNode };

/** On or off, with effect at once; in a form that is saved later use a checkbox. */
export function Switch({ children, className, ...props }: SwitchProps) {
  return (
    <label className={cn(choiceLabelStyles, className)}>
      <input {...props} {...native} className={track} />
      <span>{children}</span>
    </label>
  );
}
