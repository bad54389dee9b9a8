"use client";

import { Select as Base } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { useFieldControl } from "./field-context";
import { popupItemStyles, popupStyles } from "./popup-styles";

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = {
  options: readonly SelectOption[];
  value?: string | null;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  placeholder?: string;
  name?: string;
  disabled?: boolean;
  /** Needed only outside a `Field`. */
  label?: string;
  className?: string;
};

/** A list box in the look of the shop. `options` with text only; for no-JavaScript forms use `NativeSelect`. */
export function Select({ options, onValueChange, placeholder, label, className, ...props }: SelectProps) {
  const t = useTranslations("common.actions");
  const { required, ...control } = useFieldControl();
  return (
    <Base.Root
      {...props}
      items={options}
      required={required}
      onValueChange={(value) => value !== null && onValueChange?.(value)}
    >
      <Base.Trigger
        {...control}
        aria-label={label}
        className={cn(controlStyles, "flex h-10 items-center justify-between gap-2 text-start", className)}
      >
        <Base.Value
          placeholder={placeholder ?? t("select")}
          className="truncate data-[placeholder]:text-ink-faint"
        />
        <Base.Icon className="text-ink-faint">
          <ChevronDown className="size-4" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} alignItemWithTrigger={false} className="z-50">
          <Base.Popup
            className={cn(popupStyles, "max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto")}
          >
            {options.map((option) => (
              <Base.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled}
                className={cn(popupItemStyles, "justify-between")}
              >
                <Base.ItemText>{option.label}</Base.ItemText>
                <Base.ItemIndicator>
                  <Check className="size-4 text-accent-ink" />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
