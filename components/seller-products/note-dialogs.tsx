"use client";

import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { ManagedProduct } from "./managed-product";
import { freezeProductMutation, unfreezeProductMutation } from "./queries";
import { type ProductDialogProps, useProductChange } from "./use-product-change";

type Props = ProductDialogProps<ManagedProduct>;

type Words = { title: string; body: string; label: string; hint?: string; confirm: string; done: string };

type NoteDialogProps = Props & {
  words: Words;
  change: UseMutationResult<unknown, Error, { id: number; note: string }>;
};

/** A question with room for a note. */
function NoteDialog({ product, open, onOpenChange, words, change }: NoteDialogProps) {
  const changed = useProductChange();
  const [note, setNote] = useState("");
  const turn = (next: boolean) => {
    change.reset();
    setNote("");
    onOpenChange(next);
  };
  const confirm = () =>
    change.mutate(
      { id: product.id, note },
      {
        onSuccess: () => {
          turn(false);
          changed(words.done);
        },
      },
    );
  return (
    <AlertDialog
      open={open}
      onOpenChange={turn}
      title={words.title}
      description={words.body}
      confirmLabel={words.confirm}
      onConfirm={confirm}
      loading={change.isPending}
    >
      <div className="grid gap-3">
        <Field label={words.label} hint={words.hint} optional>
          <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <FailureAlert error={change.error} />
      </div>
    </AlertDialog>
  );
}

export function FreezeDialog(props: Props) {
  const t = useTranslations("seller.actions");
  const { name } = props.product;
  const words = {
    title: t("freezeTitle"),
    body: t("freezeBody", { name }),
    label: t("freezeReason"),
    hint: t("freezeHint"),
    confirm: t("freeze"),
    done: t("frozenDone", { name }),
  };
  return <NoteDialog {...props} words={words} change={useMutation(freezeProductMutation)} />;
}

export function UnfreezeDialog(props: Props) {
  const t = useTranslations("seller.actions");
  const { name } = props.product;
  const words = {
    title: t("unfreezeTitle"),
    body: t("unfreezeBody", { name }),
    label: t("unfreezeRemark"),
    confirm: t("unfreeze"),
    done: t("unfrozenDone", { name }),
  };
  return <NoteDialog {...props} words={words} change={useMutation(unfreezeProductMutation)} />;
}
