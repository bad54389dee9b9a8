"use client";

import { useEffect, useEffectEvent } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { ProductFormValues } from "./form-values";

/** Fills a form that is still empty with what something new starts with, as if it had been typed. */
export function useStart(form: UseFormReturn<ProductFormValues>, start: ProductFormValues | undefined) {
  const fill = useEffectEvent(() => {
    // What was typed over the same start before, and is back, wins.
    if (start && form.getValues("product_name") === "") form.reset(start, { keepDefaultValues: true });
  });
  useEffect(() => {
    fill();
  }, []);
}
