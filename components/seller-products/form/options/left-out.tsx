"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { maxSkus } from "@/lib/contracts/fields";
import type { AttributeValue, ProductFormValues } from "../form-values";
import { useStocks } from "../stocks";
import { missing, putBack, TooManySkus } from "./matrix";
import type { OptionEdits } from "./use-option-edits";

/** As many are listed. */
const most = 30;

type LeftOutProps = { attributes: readonly AttributeValue[]; edits: OptionEdits };

/** How many SKUs there are, what a save will retire, and which combinations are not listed. */
export function LeftOut({ attributes, edits }: LeftOutProps) {
  const t = useTranslations("seller.form.matrix");
  const { control } = useFormContext<ProductFormValues>();
  const left = useWatch({ control, name: "left" });
  const values = useWatch({ control, name: "skus", compute: (skus) => skus.map((sku) => sku.values) });
  const { stocks } = useStocks();
  const [refused, setRefused] = useState<string>();
  const onSale = left.flatMap(({ skuId }) => skuId ?? []);
  const stock = onSale.reduce((sum, id) => sum + (stocks.get(id) ?? 0), 0);
  const skus = values.map((one) => ({ values: one, price: "", stock: "", image_url: "" }));
  const free = missing({ attributes: [...attributes], skus }, most + 1);
  const listed = free.slice(0, most);
  const add = (wanted: readonly string[][]) => {
    setRefused(undefined);
    try {
      edits.edit((options) => putBack(options, wanted));
    } catch (thrown) {
      if (!(thrown instanceof TooManySkus)) throw thrown;
      setRefused(t("tooMany", { total: thrown.total, max: maxSkus }));
    }
  };
  return (
    <div className="grid gap-2 text-sm">
      <p className="text-ink-soft tabular-nums">{t("count", { n: values.length, max: maxSkus })}</p>
      <div role="status" className="text-warning empty:hidden">
        {left.length > 0 && (
          <p>
            {t("left", { n: left.length })}
            {onSale.length > 0 && ` ${t("retired", { n: onSale.length, stock })}`}
          </p>
        )}
      </div>
      {listed.length > 0 && (
        <details className="rounded-md border border-line px-3 py-2">
          <summary className="cursor-pointer text-ink-soft">
            {free.length > most ? t("missingMany", { n: most }) : t("missing", { n: free.length })}
          </summary>
          <div className="mt-3 flex flex-wrap gap-2">
            {listed.map((one) => {
              const name = one.filter(Boolean).join(" · ");
              return (
                <Button key={name} size="sm" onClick={() => add([one])} aria-label={t("putBack", { name })}>
                  <Plus aria-hidden="true" />
                  {name}
                </Button>
              );
            })}
            {free.length > 1 && free.length <= most && (
              <Button size="sm" variant="ghost" onClick={() => add(listed)}>
                {t("putAllBack")}
              </Button>
            )}
          </div>
        </details>
      )}
      {refused && (
        <p role="alert" className="text-danger">
          {refused}
        </p>
      )}
    </div>
  );
}
