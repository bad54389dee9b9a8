"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useFormContext } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { keep } from "@/components/dashboard/kept-edit";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { useLiveEvents } from "@/components/live/use-live";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { ApiError } from "@/lib/api/api-error";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";
import { href } from "@/lib/i18n/href";
import { asNew, type ProductFormValues } from "./form-values";
import { keptName } from "./kept-product";
import { productNowQuery } from "./queries";

type WhileOpenProps = {
  userId: number;
  read: ProductEditView;
  /** A save has found it deleted. */
  gone: boolean;
  saving: boolean;
};

/** Says what others do with the product while it is edited here: delete it, take it down, edit it too. */
export function WhileOpen({ userId, read, gone, saving }: WhileOpenProps) {
  const t = useTranslations("seller.form.meanwhile");
  const locale = useLocale();
  const router = useRouter();
  const { getValues, reset } = useFormContext<ProductFormValues>();
  const now = useQuery(productNowQuery(read));
  const readAnew = () => void now.refetch();
  useLiveEvents((event) => event.type.startsWith("product.") && readAnew(), readAnew);
  const deleted = gone || (now.error instanceof ApiError && now.error.code === "product.not_found");
  const keepAsNew = () => {
    const values = asNew(getValues());
    const copied = read.product_id;
    keep(keptName(userId, { copied }), { read: null, values });
    reset(getValues());
    router.push(`${href(locale, sellerRoutes.newProduct)}?copy=${copied}`);
  };
  if (deleted) {
    return (
      <FormAlert>
        {t("deleted")}
        <Button size="sm" className="ms-3" onClick={keepAsNew}>
          {t("asNew")}
        </Button>
      </FormAlert>
    );
  }
  if (!now.data || saving) return null;
  const frozen = now.data.product_status === "frozen" && read.product_status !== "frozen";
  if (frozen) return <FormAlert>{t("frozen")}</FormAlert>;
  if (now.data.version > read.version) return <FormAlert>{t("edited")}</FormAlert>;
  return null;
}
