"use client";

import { NumberField } from "@base-ui/react/number-field";
import { Minus, Plus } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";
import { cn } from "./cn";
import { useFieldControl } from "./field-context";

type NumberStepperProps = {
  value?: number | null;
  defaultValue?: number;
  onValueChange?: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  name?: string;
  disabled?: boolean;
  /** Needed only outside a `Field`. */
  label?: string;
  className?: string;
};

const step =
  "grid w-10 shrink-0 place-items-center text-ink-soft transition-colors hover:bg-sunken hover:text-ink data-[disabled]:text-ink-faint data-[disabled]:opacity-40 data-[disabled]:hover:bg-transparent";

/** A whole number between two buttons; the keyboard's arrows, Home and End work as well. */
export function NumberStepper({ label, className, ...props }: NumberStepperProps) {
  const t = useTranslations("common.actions");
  const { id, required, ...described } = useFieldControl();
  return (
    <NumberField.Root
      {...props}
      id={id}
      required={required}
      locale={useLocale()}
      format={{ maximumFractionDigits: 0 }}
    >
      <NumberField.Group
        className={cn(
          "inline-flex h-10 overflow-hidden rounded-md border border-line-strong bg-surface focus-within:border-accent",
          className,
        )}
      >
        <NumberField.Decrement aria-label={t("decrease")} className={step}>
          <Minus className="size-4" />
        </NumberField.Decrement>
        <NumberField.Input
          {...described}
          aria-label={label}
          className="w-12 min-w-0 flex-1 bg-transparent text-center text-sm tabular-nums outline-none"
        />
        <NumberField.Increment aria-label={t("increase")} className={step}>
          <Plus className="size-4" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
