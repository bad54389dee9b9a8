"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { pickSku, type SkuOption } from "./sku-options";

type SkuSelection = {
  skus: readonly SkuOption[];
  sku: SkuOption;
  /** Changes one option of the choice. */
  choose: (name: string, value: string) => void;
};

const SkuSelectionContext = createContext<SkuSelection | null>(null);

type SkuSelectionProviderProps = { skus: readonly SkuOption[]; first: SkuOption; children: ReactNode };

/** Which SKU is chosen: the gallery, the price and the form follow it. */
export function SkuSelectionProvider({ skus, first, children }: SkuSelectionProviderProps) {
  const [sku, setSku] = useState(first);
  const choice = useMemo(
    () => ({
      skus,
      sku,
      choose: (name: string, value: string) => setSku(pickSku(skus, sku, name, value) ?? sku),
    }),
    [skus, sku],
  );
  return <SkuSelectionContext value={choice}>{children}</SkuSelectionContext>;
}

export function useSkuSelection(): SkuSelection {
  const choice = use(SkuSelectionContext);
  if (!choice) throw new Error("a product's parts belong inside SkuSelectionProvider");
  return choice;
}
