import { type ProductFault, productFaults } from "@/lib/domain/product-files/faults";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const isFault = (code: string): code is ProductFault => productFaults.some((fault) => fault === code);

/** What is wrong with a cell of a table of products, in words. */
export function productFaultText(locale: Locale, code: string): string {
  return isFault(code) ? getTranslator(locale, "products")(`imports.cellFaults.${code}`) : code;
}
