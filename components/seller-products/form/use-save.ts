"use client";

import { useRouter } from "next/navigation";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { isSignedOut } from "@/components/layout/failure";
import { useFailure } from "@/components/ui/use-failure";
import { href } from "@/lib/i18n/href";
import type { ProductFormValues } from "./form-values";
import { productChanges, productPayload } from "./product-payload";
import { useCreateProduct, useUpdateProduct } from "./queries";
import { serverErrors } from "./server-errors";

/** Sends the form; what the server refuses appears at its field, or above the save bar where there is none. */
export function useSave(
  id: number | undefined,
  form: UseFormReturn<ProductFormValues>,
  loaded: ProductFormValues,
) {
  const t = useTranslations("seller.form");
  const failure = useFailure();
  const router = useRouter();
  const list = href(useLocale(), sellerRoutes.products);
  const create = useCreateProduct();
  const update = useUpdateProduct();

  const rootError = (error: unknown) =>
    isSignedOut(error)
      ? { type: "signed-out", message: failure(error) }
      : { message: t("failed", { reason: failure(error) }) };

  const save = async (values: ProductFormValues) => {
    try {
      if (id === undefined) await create.mutateAsync(productPayload(values));
      else await update.mutateAsync({ id, body: productChanges(values, loaded) });
    } catch (error) {
      const fields = serverErrors(error);
      for (const { path, message } of fields) form.setError(path, { type: "server", message });
      if (fields.length === 0) form.setError("root", rootError(error));
      return;
    }
    form.reset(values);
    toast.success(t(id === undefined ? "published" : "saved"));
    if (id === undefined) router.push(list);
    else router.refresh();
  };
  return { save, saving: create.isPending || update.isPending };
}
