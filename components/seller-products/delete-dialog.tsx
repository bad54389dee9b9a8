"use client";

import { useMutation } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { href } from "@/lib/i18n/href";
import type { ManagedProduct } from "./managed-product";
import { deleteProductMutation } from "./queries";
import type { ProductDialogProps } from "./use-product-change";

export function DeleteDialog({ product, open, onOpenChange }: ProductDialogProps<ManagedProduct>) {
  const t = useTranslations("seller.actions");
  const router = useRouter();
  const list = href(useLocale(), sellerRoutes.products);
  const here = usePathname();
  const remove = useMutation(deleteProductMutation);
  const { name } = product;
  const turn = (next: boolean) => {
    remove.reset();
    onOpenChange(next);
  };
  const confirm = () =>
    remove.mutate(product.id, {
      onSuccess: () => {
        turn(false);
        toast.success(t("deletedDone", { name }));
        // Its own page is gone now; a list stays where it is.
        if (here.endsWith(sellerRoutes.product(product.id))) router.replace(list);
        else router.refresh();
      },
    });
  return (
    <AlertDialog
      open={open}
      onOpenChange={turn}
      title={t("deleteTitle")}
      description={t("deleteBody", { name })}
      confirmLabel={t("delete")}
      tone="danger"
      onConfirm={confirm}
      loading={remove.isPending}
    >
      <FailureAlert error={remove.error} />
    </AlertDialog>
  );
}
