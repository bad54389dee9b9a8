"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { type Conflict, mergeEdits } from "@/components/dashboard/merge-edits";
import { isSignedOut } from "@/components/layout/failure";
import { sessionQuery } from "@/components/layout/session";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import type { OwnShopView } from "@/lib/contracts/console/own-shop";
import { editShopMutation, loadShop, openShopMutation } from "./queries";
import { formPath, formValues, type ShopFormValues, shopChanges, shopPayload } from "./shop-form-values";

/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

/**
 * Opens the shop, or saves the form over the shop as it was read. Where another manager was faster, what they have made
 * of other fields is taken over and saved around; what they have made of the same ones is for the person to decide.
 */
export function useSaveShop(shop: OwnShopView | null, form: UseFormReturn<ShopFormValues>) {
  const t = useTranslations("shop.form");
  const failure = useFailure();
  const client = useQueryClient();
  const { refresh, refreshing } = useRefresh();
  const open = useMutation(openShopMutation);
  const edit = useMutation(editShopMutation);
  const [read, setRead] = useState(shop);
  const [conflict, setConflict] = useState<Conflict<ShopFormValues> | null>(null);

  /** Puts values into the form over a shop that was read. */
  const put = (over: OwnShopView | null, values: ShopFormValues) => {
    setRead(over);
    form.reset(formValues(over));
    form.reset(values, { keepDefaultValues: true });
  };

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

  const save = async (values: ShopFormValues, over: OwnShopView, merges = 0): Promise<void> => {
    try {
      const saved = await edit.mutateAsync({ ...shopChanges(values, over), version: over.version });
      setConflict(null);
      put(saved, formValues(saved));
      toast.success(t("saved"));
      refresh();
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "shop.changed" || merges === mostMerges)
        return show(error);
      await meet(values, over, merges).catch(show);
    }
  };

  const meet = async (values: ShopFormValues, over: OwnShopView, merges: number) => {
    const fresh = await loadShop();
    const theirs = formValues(fresh);
    const { merged, contested, adopted } = mergeEdits(formValues(over), values, theirs);
    put(fresh, merged);
    if (contested.length > 0) setConflict({ contested, adopted, theirs });
    else await save(merged, fresh, merges + 1);
  };

  const discard = () => {
    setConflict(null);
    form.reset(formValues(read));
  };
  return {
    read,
    put,
    save: (values: ShopFormValues) => (read ? save(values, read) : begin(values)),
    discard,
    conflict,
    saving: open.isPending || edit.isPending || (!read && refreshing),
  };
}
