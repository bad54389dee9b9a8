"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";
import { SimpleSku } from "./options/simple-sku";
import { SkuEditor } from "./options/sku-editor";

/** One price and stock, or options that each have their own. */
export function PriceSection() {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const attributes = useWatch({ control, name: "attributes", compute: (all) => all.length });
  const skus = useWatch({ control, name: "skus", compute: (all) => all.length });
  const simple = attributes === 0 && skus === 1;
  return (
    <FormSection title={t("sections.price")} description={t("sections.priceHint")}>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
        {simple && <SimpleSku />}
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
