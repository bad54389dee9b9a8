"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import type { ProductFormValues } from "../form-values";

/** Leads to the first row that a save has refused, where no field before it has the focus. */
export function useFailedRow(box: RefObject<HTMLElement | null>, onFailed: (row: number) => void) {
  const { control } = useFormContext<ProductFormValues>();
  const { submitCount, errors, isSubmitting } = useFormState({ control, name: "skus" });
  const lead = useEffectEvent(() => {
    const row = errors.skus?.findIndex?.((one) => one !== undefined && one !== null) ?? -1;
    const focused = document.activeElement;
    const elsewhere = focused?.getAttribute("aria-invalid") === "true" && !box.current?.contains(focused);
    if (row >= 0 && !elsewhere) onFailed(row);
  });
  const told = useRef(submitCount);
  useEffect(() => {
    if (submitCount === told.current || isSubmitting) return;
    told.current = submitCount;
    lead();
  }, [submitCount, isSubmitting]);
}
