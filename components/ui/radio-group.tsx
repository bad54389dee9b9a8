import type { ComponentProps, ReactNode } from "react";
import { choiceLabelStyles, choiceStyles } from "./choice-styles";
import { cn } from "./cn";

type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type RadioGroupProps = Pick<
  ComponentProps<"input">,
  "onChange" | "onBlur" | "ref" | "required" | "disabled"
> & {
  legend: ReactNode;
  name: string;
  options: readonly Option[];
  value?: string;
  defaultValue?: string;
  /** Side by side instead of one below the other. */
  inline?: boolean;
  hideLegend?: boolean;
  className?: string;
};

/** One of a few, as a fieldset of the browser's own radios. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, options, value, defaultValue, inline, hideLegend, className, ...input } = props;
  return (
    <fieldset className={cn("min-w-0", className)}>
      <legend className={cn("mb-1.5 font-medium text-sm", hideLegend && "sr-only")}>{legend}</legend>
      <div className={cn("flex", inline ? "flex-wrap gap-x-5 gap-y-1" : "flex-col gap-1")}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cn(choiceLabelStyles, Boolean(option.hint) && "items-start py-1")}
          >
            <input
              {...input}
              type="radio"
              value={option.value}
              disabled={option.disabled ?? input.disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
              className={cn(choiceStyles, "rounded-full checked:border-[5.5px] checked:bg-on-accent")}
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-ink-faint text-xs">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
