"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { sessionQuery } from "@/components/layout/session";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { choiceLabelStyles, choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import { type ShopFate, shopFates } from "@/lib/domain/shops/shop-fates";
import { leaveMutation } from "./queries";

type LeaveShopProps = {
  name: string;
  /** Whether nobody else manages it. */
  last: boolean;
  /** Whether somebody could take it over by a code. */
  hasCode: boolean;
};

/** Leaves the shop; whoever is the last one says what becomes of it. */
export function LeaveShop({ name, last, hasCode }: LeaveShopProps) {
  const t = useTranslations("shop.leave");
  const client = useQueryClient();
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [fate, setFate] = useState<ShopFate | null>(null);
  const group = useId();
  const leave = useMutation(leaveMutation);
  const turn = (next: boolean) => {
    leave.reset();
    setFate(null);
    setOpen(next);
  };
  const confirm = () =>
    leave.mutate(fate, {
      onSuccess: () => {
        turn(false);
        void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
        refresh();
        toast.success(t("done", { name }));
      },
      onError: (error) => {
        // Others have left meanwhile: the choice appears.
        if (error instanceof ApiError && error.code === "shop.last_manager") refresh();
      },
    });
  return (
    <AlertDialog
      trigger={<Button size="sm">{t("open")}</Button>}
      open={open}
      onOpenChange={turn}
      title={t("title", { name })}
      description={t(last ? "bodyLast" : "body")}
      confirmLabel={t("confirm")}
      tone="danger"
      loading={leave.isPending}
      disabled={last && fate === null}
      onConfirm={confirm}
    >
      <div className="grid gap-3">
        {last && (
          <fieldset className="grid gap-3">
            <legend className="mb-1.5 font-medium text-sm">{t("fate")}</legend>
            {shopFates.map((one) => (
              <label key={one} className={cn(choiceLabelStyles, "items-start")}>
                <input
                  type="radio"
                  name={group}
                  checked={fate === one}
                  disabled={one === "handed_over" && !hasCode}
                  onChange={() => setFate(one)}
                  className={cn(choiceStyles, "mt-0.5 rounded-full checked:border-[5px] checked:bg-surface")}
                />
                <span className="min-w-0">
                  <span className="block font-medium">{t(`${one}.title`)}</span>
                  <span className="block text-ink-soft">
                    {t(one === "handed_over" && !hasCode ? "handed_over.noCode" : `${one}.body`)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <FailureAlert error={leave.error} />
      </div>
    </AlertDialog>
  );
}
