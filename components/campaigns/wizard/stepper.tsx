"use client";

import { Check } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { type SetupStep, setupSteps, stepIndex } from "./setup-steps";

type StepperProps = {
  current: SetupStep;
  /** Where one has been. */
  reached: SetupStep;
  /** Beyond it nothing opens yet. */
  furthest: SetupStep;
  onOpen: (step: SetupStep) => void;
};

/** The steps in a row; on a phone their names give way to the current one's. */
export function Stepper({ current, reached, furthest, onOpen }: StepperProps) {
  const t = useTranslations("campaigns");
  const [at, last] = [stepIndex(current), stepIndex(furthest)];
  return (
    <nav aria-label={t("setup.steps")}>
      <p aria-hidden="true" className="mb-2 text-sm sm:hidden">
        <span className="font-medium">{t(`step.${current}`)}</span>
        <span className="ms-2 text-ink-faint">
          {t("setup.position", { n: at + 1, of: setupSteps.length })}
        </span>
      </p>
      <ol className="flex gap-1.5">
        {setupSteps.map((step, index) => {
          const done = index < last && index < stepIndex(reached) && index !== at;
          return (
            <li key={step} className="min-w-0 flex-1">
              <button
                type="button"
                aria-current={index === at ? "step" : undefined}
                disabled={index > last}
                onClick={() => onOpen(step)}
                className={cn(
                  "block min-h-8 w-full rounded-sm border-t-3 pt-2 pb-1 text-start text-sm transition-colors",
                  index <= at ? "border-accent" : "border-line-strong/60",
                  index === at ? "font-medium text-ink" : "text-ink-soft enabled:hover:text-ink",
                  index > last && "cursor-not-allowed text-ink-faint",
                )}
              >
                <span className="flex items-center gap-1.5 max-sm:sr-only">
                  {done ? (
                    <Check aria-hidden="true" className="size-3.5 shrink-0 text-success" />
                  ) : (
                    <span aria-hidden="true" className="text-xs tabular-nums">
                      {index + 1}
                    </span>
                  )}
                  <span className="truncate">{t(`step.${step}`)}</span>
                  {done && <span className="sr-only">{t("setup.done")}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
