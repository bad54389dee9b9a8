"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { choiceLabelStyles, choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CreatorFormValues } from "./creator-form-values";
import { Lockable } from "./lockable";

/** What a post costs, and by which address it is written to; that which is there is never shown. */
export function TermsSection({ removable }: { removable: boolean }) {
  const t = useTranslations("creators");
  const { control, register } = useFormContext<CreatorFormValues>();
  const error = useErrorAt();
  const removing = useWatch({ control, name: "remove_email" });
  return (
    <FormSection title={t("edit.terms")}>
      <div className="grid grid-cols-2 gap-5">
        <Lockable field="price_from">
          <Field label={t("edit.priceFrom")} error={error("price_from")} optional>
            <Input {...register("price_from")} inputMode="decimal" className="tabular-nums" />
          </Field>
        </Lockable>
        <Lockable field="price_to">
          <Field label={t("edit.priceTo")} error={error("price_to")} optional>
            <Input {...register("price_to")} inputMode="decimal" className="tabular-nums" />
          </Field>
        </Lockable>
      </div>
      <Field label={t("edit.email")} hint={t("edit.emailHint")} error={error("email")} optional>
        <Input
          {...register("email")}
          type="email"
          autoComplete="off"
          spellCheck={false}
          readOnly={removing}
          className={cn(removing && "opacity-50")}
        />
      </Field>
      {removable && (
        <label className={choiceLabelStyles}>
          <input
            {...register("remove_email")}
            type="checkbox"
            className={cn(choiceStyles, "rounded-[5px]")}
          />
          {t("edit.removeEmail")}
        </label>
      )}
    </FormSection>
  );
}
