"use client";

import { Controller, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { NumberStepper } from "@/components/ui/number-stepper";
import type { IntentForm } from "./intent-fields";
import { SkuStock } from "./sku-price";

/** How many; never more than there are. */
export function QuantityField({ max }: { max: number }) {
  const t = useTranslations("product");
  const { control } = useFormContext<IntentForm>();
  const wrong = t("intent.quantityWrong", { max: Math.max(1, max) });
  const fits = (value: number | null) => (value !== null && value >= 1 && value <= Math.max(1, max)) || wrong;
  return (
    <Controller
      control={control}
      name="quantity"
      rules={{ validate: fits }}
      render={({ field, fieldState }) => (
        <Field label={t("quantity")} error={fieldState.error?.message} className="needs-script">
          <div className="flex flex-wrap items-center gap-3">
            <NumberStepper
              value={field.value}
              onValueChange={field.onChange}
              min={1}
              max={Math.max(1, max)}
              disabled={max === 0}
              className="w-36"
            />
            <SkuStock />
          </div>
        </Field>
      )}
    />
  );
}
