"use client";

import { useTranslations } from "use-intl";
import { type ProductFault, productFaults } from "@/lib/domain/product-files/faults";

const isFault = (code: string): code is ProductFault => productFaults.some((fault) => fault === code);

/** What is wrong with a cell of a table of products, in words. */
export function useFaultText() {
  const t = useTranslations("products.imports.cellFaults");
  return (code: string) => (isFault(code) ? t(code) : code);
}
