"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";
import { SkuEditor } from "./sku-editor";
import { SkuStock } from "./sku-stock";

/** One price and stock, or options that each have their own. */
export function PriceSection() {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const [attributes, skus] = useWatch({ control, name: ["attributes", "skus"] });
  const simple = attributes.length === 0 && skus.length <= 1;
  return (
    <FormSection title={t("sections.price")} description={t("sections.priceHint")}>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
        {simple && (
          <>
            <Field label={t("price")} error={error("skus.0.price")} required>
              <Input {...register("skus.0.price")} inputMode="decimal" className="tabular-nums" />
            </Field>
            <SkuStock index={0} />
          </>
        )}
        <Field label={t("originalPrice")} hint={t("originalHint")} error={error("original_price")} optional>
          <Input {...register("original_price")} inputMode="decimal" className="tabular-nums" />
        </Field>
        <Field label={t("field.lowStock")} hint={t("lowStockHint")} error={error("low_stock")} optional>
          <Input {...register("low_stock")} inputMode="numeric" className="tabular-nums" />
        </Field>
      </div>
      <SkuEditor simple={simple} />
    </FormSection>
  );
}
