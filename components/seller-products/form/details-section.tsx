"use client";

import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { ProductFormValues } from "./form-values";
import { LocationField } from "./location-field";

export const levels = ["10", "9", "8", "7", "6", "5", "4", "3", "2", "1"] as const;

/** How worn it is and where it is. */
export function DetailsSection() {
  const t = useTranslations("seller.form");
  const conditions = useTranslations("seller.conditions");
  const { register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  return (
    <FormSection title={t("sections.details")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("condition")} error={error("condition_level")}>
          <NativeSelect {...register("condition_level")}>
            {levels.map((level) => (
              <option key={level} value={level}>
                {conditions(level)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <LocationField />
      </div>
    </FormSection>
  );
}
