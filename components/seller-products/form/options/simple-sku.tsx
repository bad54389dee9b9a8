"use client";

import { useState } from "react";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProductFormValues } from "../form-values";
import { StockDialog } from "../stock-dialog";
import { useStocks } from "../stocks";

/** Price and stock of a product that comes in one form. */
export function SimpleSku() {
  const t = useTranslations("seller.form");
  const { control, register } = useFormContext<ProductFormValues>();
  const { errors } = useFormState({ control, name: "skus.0" });
  const skuId = useWatch({ control, name: "skus.0.skuId" });
  const { productId, stocks } = useStocks();
  const [open, setOpen] = useState(false);
  const stock = skuId === undefined ? undefined : stocks.get(skuId);
  const error = errors.skus?.[0];
  return (
    <>
      <Field label={t("price")} error={error?.price?.message} required>
        <Input {...register("skus.0.price")} inputMode="decimal" className="tabular-nums" />
      </Field>
      {productId === null || skuId === undefined || stock === undefined ? (
        <Field label={t("stock")} error={error?.stock?.message} required>
          <Input {...register("skus.0.stock")} inputMode="numeric" className="tabular-nums" />
        </Field>
      ) : (
        <div className="grid content-start gap-1.5 text-sm">
          <span className="font-medium">{t("stock")}</span>
          <span className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1">
            <span className="tabular-nums">{t("stockNow", { n: stock })}</span>
            <Button size="sm" onClick={() => setOpen(true)}>
              {t("adjustStock")}
            </Button>
          </span>
          {open && <StockDialog target={{ productId, skuId, stock }} onClose={() => setOpen(false)} />}
        </div>
      )}
    </>
  );
}
