import type { ComponentProps, ReactNode } from "react";
import { choiceLabelStyles, choiceStyles } from "./choice-styles";
import { cn } from "./cn";

const mark =
  "checked:bg-[url('data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2016%2016%22%20fill=%22none%22%20stroke=%22white%22%20stroke-width=%222.2%22%20stroke-linecap=%22round%22%20stroke-linejoin=%22round%22%3E%3Cpath%20d=%22m3.5%208.5%203%203%206-7%22/%3E%3C/svg%3E')]";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "size"> & { children: ReactNode };

/** A checkbox with its words; every prop but `className` goes to the input. */
export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <label className={cn(choiceLabelStyles, className)}>
      <input {...props} type="checkbox" className={cn(choiceStyles, "rounded-[5px]", mark)} />
      <span>{children}</span>
    </label>
  );
}
