"use client";

import { Check } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "./cn";

type ChoiceChipsProps<T extends string | number> = {
  label: string;
  /** What it means that none is chosen. */
  hint: string;
  error?: string | undefined;
  /** As many may be chosen. */
  most?: number;
  options: readonly { value: T; name: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
};

/** With more than this, the rest is shown on demand. */
const many = 14;

/** Values to switch on and off. */
export function ChoiceChips<T extends string | number>(props: ChoiceChipsProps<T>) {
  const { label, hint, error, most = Number.POSITIVE_INFINITY, options, chosen, onChange } = props;
  const t = useTranslations("common.choices");
  const [all, showAll] = useState(false);
  const described = useId();
  const shown = all ? options : options.filter(({ value }, index) => index < many || chosen.includes(value));
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  if (options.length === 0) return null;
  return (
    <fieldset aria-describedby={described} className="min-w-0">
      <legend className="font-medium text-sm">
        {label}
        <span id={described} className="ms-2 font-normal text-ink-faint text-xs">
          {chosen.length === 0 ? hint : t("chosen", { n: chosen.length })}
        </span>
      </legend>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {shown.map(({ value, name }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen.includes(value)}
            disabled={!chosen.includes(value) && chosen.length >= most}
            onClick={() => toggle(value)}
            className={cn(
              "inline-flex min-h-8 items-center gap-1 rounded-full border px-3 text-sm transition-colors disabled:opacity-60",
              chosen.includes(value)
                ? "border-accent/40 bg-accent-soft text-accent-ink enabled:hover:border-accent"
                : "border-line bg-surface text-ink-soft enabled:hover:border-line-strong enabled:hover:text-ink",
            )}
          >
            {chosen.includes(value) && <Check aria-hidden="true" className="-ms-1 size-3.5" />}
            {name}
          </button>
        ))}
        {shown.length < options.length && (
          <button
            type="button"
            onClick={() => showAll(true)}
            className="min-h-8 rounded-full px-3 text-accent-ink text-sm hover:bg-sunken"
          >
            {t("more", { n: options.length - shown.length })}
          </button>
        )}
      </div>
      {error && (
        <p role="alert" className="mt-1.5 text-danger text-sm">
          {error}
        </p>
      )}
    </fieldset>
  );
}
