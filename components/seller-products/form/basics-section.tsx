"use client";

import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";

/** What it is, in a line or two. */
export function BasicsSection() {
  const t = useTranslations("seller.form");
  const { register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  return (
    <FormSection title={t("sections.basics")}>
      <Field label={t("name")} hint={t("nameHint")} error={error("product_name")} required>
        <Input {...register("product_name")} autoComplete="off" />
      </Field>
      <Field label={t("summary")} error={error("summary")} optional>
        <Input {...register("summary")} autoComplete="off" />
      </Field>
      <Field label={t("keywords")} hint={t("keywordsHint")} error={error("search_keywords")} optional>
        <Input {...register("search_keywords")} autoComplete="off" />
      </Field>
    </FormSection>
  );
}
