"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { accountQuery } from "@/components/auth/queries";
import { createIntentMutation } from "@/components/intents/queries";
import { Failure } from "@/components/layout/failure";
import { useSession } from "@/components/layout/session";
import { Skeleton } from "@/components/ui/skeleton";
import { IntentBar } from "./intent-bar";
import { ContactFields, type IntentForm } from "./intent-fields";
import { IntentReceipt } from "./intent-receipt";
import { QuantityField } from "./quantity-field";
import { useSkuSelection } from "./sku-selection";

const formId = "intent-form";

const emptyForm: IntentForm = { quantity: 1, name: "", phone: "", address: "", note: "" };

/**
 * How to want this product: quantity, contact, one button. Until somebody is signed in, the button is the way to do
 * that. A submitted form becomes its own receipt.
 */
export function IntentPanel({ productId, title }: { productId: number; title: string }) {
  const t = useTranslations("product.intent");
  const user = useSession();
  const { sku } = useSkuSelection();
  const { data: account, isLoading } = useQuery({ ...accountQuery, enabled: Boolean(user) });
  const [editing, setEditing] = useState(false);
  const form = useForm<IntentForm>({
    defaultValues: emptyForm,
    values: account && {
      ...emptyForm,
      name: account.name ?? account.username ?? "",
      phone: account.phone ?? "",
      address: account.default_address ?? "",
    },
    resetOptions: { keepDirtyValues: true },
  });
  const { mutate, data: intent, reset, isPending, error } = useMutation(createIntentMutation);
  const [bought, setBought] = useState(sku);

  if (intent) {
    return <IntentReceipt intent={intent} title={title} sku={bought} onAgain={reset} />;
  }

  const submit = form.handleSubmit(
    ({ quantity, name, phone, address, note }) => {
      if (!user) return;
      setBought(sku);
      mutate({
        product_id: productId,
        sku_id: sku.id,
        quantity: quantity ?? 1,
        customer_id: user.id,
        customer_name: name,
        customer_phone: phone,
        customer_address: address,
        note,
      });
    },
    () => setEditing(true),
  );
  const buyer = user && user.role !== "ADMIN";
  return (
    <FormProvider {...form}>
      <form id={formId} onSubmit={submit} noValidate className="grid gap-5">
        <QuantityField max={sku.stock} />
        {isLoading && <Skeleton className="h-16 rounded-md" />}
        {buyer && !isLoading && <ContactFields editing={editing} onEdit={() => setEditing(true)} />}
        {user?.role === "ADMIN" && <p className="text-ink-soft text-sm">{t("admin")}</p>}
      </form>
      <IntentBar
        formId={formId}
        user={user}
        productId={productId}
        pending={isPending}
        failure={error && <Failure error={error} />}
      />
    </FormProvider>
  );
}
