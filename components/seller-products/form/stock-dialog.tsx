"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { typedNumber } from "@/components/dashboard/typed-number";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { ApiError } from "@/lib/api/api-error";
import { adjustReasonNames } from "@/lib/contracts/console/product-stock";
import { adjustStockMutation } from "./queries";

type Mode = "add" | "remove" | "set";

const modes: readonly Mode[] = ["add", "remove", "set"];

type StockDialogProps = {
  target: { productId: number; skuId: number; stock: number };
  onClose: () => void;
};

/**
 * Changes how many pieces there are, with the reason. It is no form element: it opens inside the product's form, and
 * saves by itself.
 */
export function StockDialog({ target: { productId, skuId, stock }, onClose }: StockDialogProps) {
  const t = useTranslations("seller.stock");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const adjust = useMutation(adjustStockMutation);
  const [mode, setMode] = useState<Mode>("add");
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState<(typeof adjustReasonNames)[number]>("received");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const number = typedNumber(typed);
  const least = mode === "set" ? 0 : 1;
  const valid = typeof number === "number" && Number.isInteger(number) && number >= least;

  const submit = () => {
    setTried(true);
    if (!valid) return;
    const change = mode === "set" ? { from: stock, to: number } : { by: mode === "add" ? number : -number };
    adjust.mutate(
      { productId, sku_id: skuId, change, reason, note: note || undefined },
      {
        onSuccess: () => {
          onClose();
          refresh();
        },
        onError: (error) => error instanceof ApiError && error.code === "product.stock_changed" && refresh(),
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("now", { n: stock })}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button variant="primary" loading={adjust.isPending} onClick={submit}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="grid grid-cols-2 gap-4">
          <Field label={t("mode")}>
            <NativeSelect
              value={mode}
              onChange={(event) => setMode(modes.find((one) => one === event.target.value) ?? "add")}
            >
              {modes.map((one) => (
                <option key={one} value={one}>
                  {t(`modes.${one}`)}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <Field label={t("pieces")} error={tried && !valid ? t("invalid") : undefined} required>
            <Input
              value={typed}
              inputMode="numeric"
              className="tabular-nums"
              onChange={(event) => setTyped(event.target.value)}
            />
          </Field>
        </div>
        <Field label={t("reason")}>
          <NativeSelect
            value={reason}
            onChange={(event) =>
              setReason(adjustReasonNames.find((one) => one === event.target.value) ?? "other")
            }
          >
            {adjustReasonNames.map((one) => (
              <option key={one} value={one}>
                {t(`reasons.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("note")} optional>
          <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <FailureAlert error={adjust.error} />
      </div>
    </Dialog>
  );
}
