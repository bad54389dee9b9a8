"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { mergeEdits } from "@/components/dashboard/merge-edits";
import { useVersionedForm } from "@/components/dashboard/use-versioned-form";
import { isSignedOut } from "@/components/layout/failure";
import { sessionQuery } from "@/components/layout/session";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import type { OwnShopView } from "@/lib/contracts/console/own-shop";
import { editShopMutation, loadShop, openShopMutation } from "./queries";
import { formPath, formValues, type ShopFormValues, shopChanges, shopPayload } from "./shop-form-values";

/** Opens the shop, or saves the form over the shop as it was read; see `useVersionedForm`. */
export function useSaveShop(shop: OwnShopView | null, form: UseFormReturn<ShopFormValues>) {
  const t = useTranslations("shop.form");
  const failure = useFailure();
  const client = useQueryClient();
  const { refresh, refreshing } = useRefresh();
  const open = useMutation(openShopMutation);
  const edit = useMutation(editShopMutation);

  const show = (error: unknown) => {
    const named = error instanceof ApiError ? error.fields : [];
    for (const { path, message } of named)
      form.setError(formPath(path.split(".")), { type: "server", message });
    const ofPicture = error instanceof ApiError && error.code?.startsWith("media.");
    if (ofPicture) form.setError("picture", { type: "server", message: failure(error) });
    else if (named.length === 0)
      form.setError("root", { type: isSignedOut(error) ? "signed-out" : "server", message: failure(error) });
  };

  const begin = async (values: ShopFormValues) => {
    try {
      await open.mutateAsync(shopPayload(values));
      form.reset(values);
      toast.success(t("opened"));
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      refresh();
    } catch (error) {
      show(error);
    }
  };

  const { read, saveOver, ...rest } = useVersionedForm({
    form,
    first: shop,
    valuesOf: formValues,
    update: (values, over: OwnShopView) =>
      edit.mutateAsync({ ...shopChanges(values, over), version: over.version }),
    changed: "shop.changed",
    load: loadShop,
    merge: (base, mine, theirs) => ({ ...mergeEdits(base, mine, theirs), theirs }),
    onSaved: () => {
      toast.success(t("saved"));
      refresh();
    },
    onError: show,
  });
  return {
    ...rest,
    read,
    save: (values: ShopFormValues) => (read ? saveOver(values, read) : begin(values)),
    saving: open.isPending || edit.isPending || (!read && refreshing),
  };
}
