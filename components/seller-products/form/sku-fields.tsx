"use client";

import { Trash2 } from "lucide-react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Badge } from "@/components/ui/badge";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";
import { SkuPicture } from "./sku-picture";
import { SkuStock } from "./sku-stock";

type SkuFieldsProps = { index: number; english: boolean; onRemove: (() => void) | undefined };

/** One option: its values, price, stock and picture. The first is the default one. */
export function SkuFields({ index, english, onRemove }: SkuFieldsProps) {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const attributes = useWatch({ control, name: "attributes" });
  const at = <K extends string>(name: K) => `skus.${index}.${name}` as const;
  const n = index + 1;
  return (
    <fieldset className="relative min-w-0 rounded-md border border-line bg-sunken/40 p-4 pt-3">
      <legend className="sr-only">{t("skuNumber", { n })}</legend>
      <div className="mb-3 flex min-h-8 items-center gap-2" aria-hidden="true">
        <span className="font-medium text-sm">{t("skuNumber", { n })}</span>
        {index === 0 && <Badge tone="outline">{t("skuDefault")}</Badge>}
      </div>
      {onRemove && (
        <IconButton
          label={t("removeSku", { n })}
          icon={<Trash2 />}
          size="sm"
          onClick={onRemove}
          className="absolute end-2 top-3"
        />
      )}
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
        {attributes.map(({ name }, column) => (
          // Columns have no identity but their place: a removed one takes its values along.
          <div key={at(`values.${column}`)} className="grid content-start gap-2">
            <Field
              label={name || t("attributeValue", { n: column + 1 })}
              error={error(at(`values.${column}.value`))}
              required
            >
              <Input {...register(at(`values.${column}.value`))} autoComplete="off" />
            </Field>
            {english && (
              <Field
                label={t("attributeValueEn", { name })}
                error={error(at(`values.${column}.value_en`))}
                hideLabel
              >
                <Input
                  {...register(at(`values.${column}.value_en`))}
                  placeholder="English"
                  lang="en"
                  autoComplete="off"
                />
              </Field>
            )}
          </div>
        ))}
        <Field label={t("price")} error={error(at("price"))} required>
          <Input {...register(at("price"))} inputMode="decimal" className="tabular-nums" />
        </Field>
        <SkuStock index={index} />
        <SkuPicture index={index} />
      </div>
    </fieldset>
  );
}
