"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { choiceLabelStyles, choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { type FailureReasonName, failureReasonSchema } from "@/lib/contracts/console/intents";

type ReasonChoiceProps = {
  value: FailureReasonName | null;
  onChange: (reason: FailureReasonName) => void;
};

/** Why nothing came of it; nobody is made to say. */
export function ReasonChoice({ value, onChange }: ReasonChoiceProps) {
  const t = useTranslations("seller.intents");
  const name = useId();
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">{t("reason")}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {failureReasonSchema.options.map((reason) => (
          <label key={reason} className={choiceLabelStyles}>
            <input
              type="radio"
              name={name}
              value={reason}
              checked={value === reason}
              onChange={() => onChange(reason)}
              className={cn(choiceStyles, "rounded-full checked:border-[5px] checked:bg-surface")}
            />
            {t(`reasonName.${reason}`)}
          </label>
        ))}
      </div>
      <p className="text-ink-faint text-xs">{t("reasonHint")}</p>
    </fieldset>
  );
}
