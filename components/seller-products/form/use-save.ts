"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import type { Conflict } from "@/components/dashboard/merge-edits";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { ApiError } from "@/lib/api/api-error";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";
import { href } from "@/lib/i18n/href";
import { emptyProduct, formValues, type ProductFormValues } from "./form-values";
import { mergeProducts, type ProductUnits } from "./merge-products";
import { productChanges, productPayload } from "./product-payload";
import { createProductMutation, loadProduct, updateProductMutation } from "./queries";
import { useFormFailures } from "./use-form-failures";

/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

const hasCode = (error: unknown, code: string) => error instanceof ApiError && error.code === code;

/**
 * Publishes the form, or saves it over the product as it was read. Where somebody else was faster, what they have made
 * of other fields is taken over and saved around; what they have made of the same ones is for the person to decide.
 */
export function useSave(product: ProductEditView | null, form: UseFormReturn<ProductFormValues>) {
  const t = useTranslations("seller.form");
  const { showFailure } = useFormFailures(form);
  const router = useRouter();
  const list = href(useLocale(), sellerRoutes.products);
  const create = useMutation(createProductMutation);
  const update = useMutation(updateProductMutation);
  const [read, setRead] = useState(product);
  const [conflict, setConflict] = useState<(Conflict<ProductUnits> & { mine: ProductUnits }) | null>(null);
  const [gone, setGone] = useState(false);

  /** Puts values into the form over a product that was read. */
  const put = (over: ProductEditView | null, values: ProductFormValues) => {
    setRead(over);
    form.reset(over ? formValues(over) : emptyProduct);
    form.reset(values, { keepDefaultValues: true });
  };

  const show = (error: unknown) => {
    if (read && hasCode(error, "product.not_found")) return setGone(true);
    showFailure(error);
  };

  const publish = async (values: ProductFormValues) => {
    try {
      await create.mutateAsync(productPayload(values));
    } catch (error) {
      return show(error);
    }
    form.reset(values);
    toast.success(t("published"));
    router.push(list);
  };

  const save = async (values: ProductFormValues, over: ProductEditView, merges = 0): Promise<void> => {
    const { product_id: id, version } = over;
    try {
      const saved = await update.mutateAsync({ ...productChanges(values, formValues(over)), id, version });
      setConflict(null);
      put(saved, formValues(saved));
      toast.success(t("saved"));
      router.refresh();
    } catch (error) {
      if (!hasCode(error, "product.changed") || merges === mostMerges) return show(error);
      await meet(values, over, merges).catch(show);
    }
  };

  const meet = async (values: ProductFormValues, over: ProductEditView, merges: number) => {
    const fresh = await loadProduct(over.product_id);
    const { merged, ...met } = mergeProducts(formValues(over), values, formValues(fresh));
    put(fresh, merged);
    if (met.contested.length > 0) setConflict(met);
    else await save(merged, fresh, merges + 1);
  };

  const discard = () => {
    setConflict(null);
    form.reset(read ? formValues(read) : emptyProduct);
  };
  return {
    read,
    put,
    save: (values: ProductFormValues) => (read ? save(values, read) : publish(values)),
    discard,
    conflict,
    gone,
    saving: create.isPending || update.isPending,
  };
}
