"use client";

import { X } from "lucide-react";
import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";

type AttributeFieldsProps = { index: number; english: boolean; onRemove: () => void };

/** The name of one attribute, such as a color. */
export function AttributeFields({ index, english, onRemove }: AttributeFieldsProps) {
  const t = useTranslations("seller.form");
  const { register, getValues } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const n = index + 1;
  return (
    <div className="flex items-start gap-1">
      <div className="grid w-40 gap-2">
        <Field label={t("attributeName", { n })} error={error(`attributes.${index}.name`)}>
          <Input
            {...register(`attributes.${index}.name`)}
            placeholder={t("attributePlaceholder")}
            autoComplete="off"
          />
        </Field>
        {english && (
          <Field label={t("attributeNameEn", { n })} error={error(`attributes.${index}.name_en`)} hideLabel>
            <Input
              {...register(`attributes.${index}.name_en`)}
              placeholder="English"
              lang="en"
              autoComplete="off"
            />
          </Field>
        )}
      </div>
      <IconButton
        label={t("removeAttribute", { name: getValues(`attributes.${index}.name`) || String(n) })}
        icon={<X />}
        onClick={onRemove}
        className="mt-7"
      />
    </div>
  );
}
