"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ProductFormValues } from "./form-values";

const fields = ["product_name_en", "summary_en", "product_desc_en"] as const;

/** The same in English, folded away until wanted, filled in or refused. */
export function EnglishSection() {
  const t = useTranslations("seller.form");
  const { register, getValues } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const [open, setOpen] = useState(() => fields.some((field) => getValues(field) !== ""));
  const refused = fields.some((field) => error(field));
  return (
    <Card>
      <details
        open={open || refused}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="group"
      >
        <summary className="flex list-none items-start gap-3 rounded-lg p-5">
          <span className="min-w-0 flex-1">
            <span className="block font-semibold text-base">{t("sections.english")}</span>
            <span className="mt-0.5 block text-ink-soft text-sm">{t("sections.englishHint")}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className="mt-1 size-5 shrink-0 text-ink-faint transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="grid grid-cols-1 gap-5 px-5 pb-5" lang="en">
          <Field label={t("name")} error={error("product_name_en")} optional>
            <Input {...register("product_name_en")} autoComplete="off" />
          </Field>
          <Field label={t("summary")} error={error("summary_en")} optional>
            <Input {...register("summary_en")} autoComplete="off" />
          </Field>
          <Field label={t("description")} error={error("product_desc_en")} optional>
            <Textarea {...register("product_desc_en")} rows={6} className="max-h-96" />
          </Field>
        </div>
      </details>
    </Card>
  );
}
