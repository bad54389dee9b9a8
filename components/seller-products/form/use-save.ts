"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { useVersionedForm } from "@/components/dashboard/use-versioned-form";
import { ApiError } from "@/lib/api/api-error";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";
import { href } from "@/lib/i18n/href";
import { emptyProduct, formValues, type ProductFormValues } from "./form-values";
import { mergeProducts, type ProductMet } from "./merge-products";
import { productChanges, productPayload } from "./product-payload";
import { createProductMutation, loadProduct, updateProductMutation } from "./queries";
import { useFormFailures } from "./use-form-failures";

const valuesOf = (product: ProductEditView | null) => (product ? formValues(product) : emptyProduct);

/** Publishes the form, or saves it over the product as it was read; see `useVersionedForm`. */
export function useSave(product: ProductEditView | null, form: UseFormReturn<ProductFormValues>) {
  const t = useTranslations("seller.form");
  const { showFailure } = useFormFailures(form);
  const router = useRouter();
  const list = href(useLocale(), sellerRoutes.products);
  const create = useMutation(createProductMutation);
  const update = useMutation(updateProductMutation);
  const [gone, setGone] = useState(false);

  const { read, saveOver, ...rest } = useVersionedForm<ProductEditView, ProductFormValues, ProductMet>({
    form,
    first: product,
    valuesOf,
    update: (values, over) => {
      const { product_id: id, version } = over;
      return update.mutateAsync({ ...productChanges(values, formValues(over)), id, version });
    },
    changed: "product.changed",
    load: ({ product_id }) => loadProduct(product_id),
    merge: mergeProducts,
    onSaved: () => {
      toast.success(t("saved"));
      router.refresh();
    },
    onError: (error) => {
      const deleted = error instanceof ApiError && error.code === "product.not_found";
      if (read && deleted) return setGone(true);
      showFailure(error);
    },
  });

  const publish = async (values: ProductFormValues) => {
    try {
      await create.mutateAsync(productPayload(values));
    } catch (error) {
      return showFailure(error);
    }
    form.reset(values);
    toast.success(t("published"));
    router.push(list);
  };
  return {
    ...rest,
    read,
    save: (values: ProductFormValues) => (read ? saveOver(values, read) : publish(values)),
    gone,
    saving: create.isPending || update.isPending,
  };
}
