"use client";

import { useLocale, useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { Price } from "@/components/ui/price";
import { useSkuSelection } from "./sku-selection";

/** The price of the chosen SKU. */
export function SkuPrice({ originalMinor }: { originalMinor: number | null }) {
  const common = useTranslations("common.price");
  const { sku } = useSkuSelection();
  return (
    <Price
      minor={sku.priceMinor}
      locale={useLocale()}
      originalMinor={originalMinor}
      originalLabel={common("original")}
      size="lg"
    />
  );
}

/** How many there are of the chosen SKU; few are said louder. */
export function SkuStock() {
  const t = useTranslations("product");
  const { stock } = useSkuSelection().sku;
  const few = stock <= 5;
  return (
    <span className={cn("text-sm", few ? "text-warning" : "text-ink-faint")}>
      {stock === 0 ? t("stockNone") : t(few ? "stockLow" : "stock", { n: stock })}
    </span>
  );
}
