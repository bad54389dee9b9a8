"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { NumberStepper } from "@/components/ui/number-stepper";
import { Textarea } from "@/components/ui/textarea";
import type { ManagedProduct } from "./managed-product";
import { markSoldMutation } from "./queries";
import { type ProductDialogProps, useProductChange } from "./use-product-change";

/** Records how many were sold elsewhere, of which option. */
export function SoldDialog({ product, open, onOpenChange }: ProductDialogProps<ManagedProduct>) {
  const t = useTranslations("seller.actions");
  const common = useTranslations("common.actions");
  const changed = useProductChange();
  const sell = useMutation(markSoldMutation);
  const form = useId();
  const [skuId, setSkuId] = useState(product.skus[0]?.id);
  const [quantity, setQuantity] = useState<number | null>(1);
  const [note, setNote] = useState("");
  const sku = product.skus.find(({ id }) => id === skuId) ?? product.skus[0];

  const turn = (next: boolean) => {
    sell.reset();
    setQuantity(1);
    setNote("");
    onOpenChange(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const n = quantity ?? 1;
    const onSuccess = () => {
      turn(false);
      changed(t("soldDone", { n }));
    };
    sell.mutate({ id: product.id, skuId: sku?.id, quantity: n, note }, { onSuccess });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("soldTitle")}
      description={t("soldBody")}
      footer={
        <>
          <Button variant="ghost" onClick={() => turn(false)}>
            {common("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" loading={sell.isPending}>
            {t("sold")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        {product.skus.length > 1 && (
          <Field label={t("soldSku")}>
            <NativeSelect value={sku?.id} onChange={(event) => setSkuId(Number(event.target.value))}>
              {product.skus.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label || t("soldDefault")}
                </option>
              ))}
            </NativeSelect>
          </Field>
        )}
        <Field label={t("soldQuantity")} hint={t("soldStock", { n: sku?.stock ?? 0 })}>
          <NumberStepper
            value={quantity}
            onValueChange={setQuantity}
            min={1}
            max={1_000_000}
            className="w-40"
          />
        </Field>
        <Field label={t("soldNote")} optional>
          <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <FailureAlert error={sell.error} />
      </form>
    </Dialog>
  );
}
