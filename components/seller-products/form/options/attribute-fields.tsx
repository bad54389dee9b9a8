"use client";

import { X } from "lucide-react";
import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { AttributeValue, ProductFormValues } from "../form-values";
import type { OptionEdits } from "./use-option-edits";
import { ValueChips } from "./value-chips";

type AttributeFieldsProps = {
  column: number;
  attribute: AttributeValue;
  english: boolean;
  edits: OptionEdits;
  onRemove: () => void;
};

/** The name of one attribute, such as a color, and its values. */
export function AttributeFields({ column, attribute, english, edits, onRemove }: AttributeFieldsProps) {
  const t = useTranslations("seller.form");
  const { register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const n = column + 1;
  const at = `attributes.${column}` as const;
  return (
    <div className="grid gap-3 rounded-md border border-line bg-sunken/40 p-4">
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 flex-1 gap-3 sm:max-w-md sm:grid-cols-2">
          <Field label={t("attributeName", { n })} error={error(`${at}.name`)}>
            <Input {...register(`${at}.name`)} placeholder={t("attributePlaceholder")} autoComplete="off" />
          </Field>
          {english && (
            <Field label={t("attributeNameEn", { n })} error={error(`${at}.name_en`)}>
              <Input {...register(`${at}.name_en`)} placeholder="English" lang="en" autoComplete="off" />
            </Field>
          )}
        </div>
        <IconButton
          label={t("removeAttribute", { name: attribute.name || String(n) })}
          icon={<X />}
          onClick={onRemove}
          className="mt-7"
        />
      </div>
      <ValueChips
        column={column}
        attribute={attribute}
        english={english}
        edits={edits}
        error={error(`${at}.values`)}
      />
    </div>
  );
}
