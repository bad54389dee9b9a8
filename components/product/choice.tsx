"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { pickSku, type SkuChoice } from "./sku-options";

type Choice = {
  skus: readonly SkuChoice[];
  sku: SkuChoice;
  /** Changes one option of the choice. */
  choose: (name: string, value: string) => void;
};

const ChoiceContext = createContext<Choice | null>(null);

type ChoiceProviderProps = { skus: readonly SkuChoice[]; first: SkuChoice; children: ReactNode };

/** Which SKU is chosen: the gallery, the price and the form follow it. */
export function ChoiceProvider({ skus, first, children }: ChoiceProviderProps) {
  const [sku, setSku] = useState(first);
  const choice = useMemo(
    () => ({
      skus,
      sku,
      choose: (name: string, value: string) => setSku(pickSku(skus, sku, name, value) ?? sku),
    }),
    [skus, sku],
  );
  return <ChoiceContext value={choice}>{children}</ChoiceContext>;
}

export function useChoice(): Choice {
  const choice = use(ChoiceContext);
  if (!choice) throw new Error("a product's parts belong inside ChoiceProvider");
  return choice;
}
