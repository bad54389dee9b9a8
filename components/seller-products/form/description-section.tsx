"use client";

import { useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { DescriptionPreview } from "./description-preview";
import type { ProductFormValues } from "./form-values";

/** The long text, with what buyers will see beside it. */
export function DescriptionSection() {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const text = useDeferredValue(useWatch({ control, name: "product_desc" }));
  return (
    <FormSection title={t("sections.description")} description={t("sections.descriptionHint")}>
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
        <Field label={t("description")} error={error("product_desc")} required>
          <Textarea {...register("product_desc")} rows={10} className="max-h-[32rem] min-h-56" />
        </Field>
        <div className="grid min-w-0 content-start gap-1.5">
          <p className="font-medium text-sm">{t("preview")}</p>
          <DescriptionPreview text={text} />
        </div>
      </div>
    </FormSection>
  );
}
