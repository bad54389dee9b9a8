"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { StockDialog } from "../stock-dialog";
import { useStocks } from "../stocks";
import { CellInput } from "./cell-input";

type StockCellProps = {
  place: string;
  name: string;
  label: string;
  skuId: number | undefined;
  value: string;
  error: string | undefined;
  onText: (text: string) => void;
};

/** How many there are: typed of what is new; of what is on sale it is no part of the form, as others buy meanwhile. */
export function StockCell({ place, name, label, skuId, value, error, onText }: StockCellProps) {
  const t = useTranslations("seller.form");
  const { productId, stocks } = useStocks();
  const [open, setOpen] = useState(false);
  const stock = skuId === undefined ? undefined : stocks.get(skuId);
  if (productId === null || skuId === undefined || stock === undefined) {
    return (
      <CellInput
        place={place}
        label={label}
        value={value}
        inputMode="numeric"
        error={error}
        onText={onText}
      />
    );
  }
  return (
    <span className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1">
      <span className="tabular-nums">{t("stockNow", { n: stock })}</span>
      <Button size="sm" data-cell={place} onClick={() => setOpen(true)}>
        {t("adjustStock")}
        <span className="sr-only">{name}</span>
      </Button>
      {open && <StockDialog target={{ productId, skuId, stock }} onClose={() => setOpen(false)} />}
    </span>
  );
}
