"use client";

import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "./form-values";
import { StockDialog } from "./stock-dialog";
import { useStocks } from "./stocks";

/** How many there are: typed of what is new; of what is on sale it is no part of the form, as others buy meanwhile. */
export function SkuStock({ index }: { index: number }) {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const skuId = useWatch({ control, name: `skus.${index}.skuId` });
  const { productId, stocks } = useStocks();
  const [open, setOpen] = useState(false);
  const stock = skuId === undefined ? undefined : stocks.get(skuId);
  if (productId === null || skuId === undefined || stock === undefined) {
    return (
      <Field label={t("stock")} error={error(`skus.${index}.stock`)} required>
        <Input {...register(`skus.${index}.stock`)} inputMode="numeric" className="tabular-nums" />
      </Field>
    );
  }
  return (
    <div className="grid content-start gap-1.5 text-sm">
      <span className="font-medium">{t("stock")}</span>
      <span className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="tabular-nums">{t("stockNow", { n: stock })}</span>
        <Button size="sm" onClick={() => setOpen(true)}>
          {t("adjustStock")}
          <span className="sr-only">{t("skuNumber", { n: index + 1 })}</span>
        </Button>
      </span>
      {open && <StockDialog target={{ productId, skuId, stock }} onClose={() => setOpen(false)} />}
    </div>
  );
}
