"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

export type Outcome = "taken_down" | "resolved" | "kept";

type OutcomeChoiceProps = {
  outcomes: readonly Outcome[];
  value: Outcome | undefined;
  onChange: (outcome: Outcome) => void;
};

/** One of the outcomes, each with what follows from it. */
export function OutcomeChoice({ outcomes, value, onChange }: OutcomeChoiceProps) {
  const t = useTranslations("admin.decide");
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{t("outcome")}</legend>
      <div className="grid gap-2">
        {outcomes.map((outcome) => (
          <label
            key={outcome}
            className={cn(
              "flex cursor-pointer items-start gap-3 rounded-md border px-3 py-2.5 text-sm transition-colors",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-1",
              value === outcome ? "border-accent bg-accent-soft/50" : "border-line hover:border-line-strong",
            )}
          >
            <input
              type="radio"
              name={name}
              checked={value === outcome}
              onChange={() => onChange(outcome)}
              className="mt-1 accent-[var(--color-accent)] outline-none"
            />
            <span>
              <span className="block font-medium">{t(`outcomes.${outcome}.label`)}</span>
              <span className="block text-ink-soft text-xs">{t(`outcomes.${outcome}.hint`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
