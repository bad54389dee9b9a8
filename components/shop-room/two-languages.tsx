"use client";

import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ShopFormValues } from "./shop-form-values";

type TwoLanguagesProps = {
  name: "name" | "welcome" | "description" | "address";
  required?: boolean;
  /** Lines of the box; one line without. */
  rows?: number;
  hint?: string;
};

/** A text in Chinese, with the English one beside it. */
export function TwoLanguages({ name, required = false, rows, hint }: TwoLanguagesProps) {
  const t = useTranslations("shop.field");
  const { register } = useFormContext<ShopFormValues>();
  const error = useErrorAt();
  const control = (field: typeof name | `${typeof name}_en`) =>
    rows ? (
      <Textarea {...register(field)} rows={rows} dir="auto" />
    ) : (
      <Input {...register(field)} autoComplete="off" dir="auto" />
    );
  const english = `${name}_en` as const;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label={t(name)} error={error(name)} hint={hint} required={required} optional={!required}>
        {control(name)}
      </Field>
      <Field label={t(english)} error={error(english)} optional>
        {control(english)}
      </Field>
    </div>
  );
}
