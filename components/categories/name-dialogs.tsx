"use client";

import type { UseMutationResult } from "@tanstack/react-query";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { focusOnMount } from "@/components/ui/focus-on-mount";
import { Input } from "@/components/ui/input";
import { useRefresh } from "@/components/ui/use-refresh";
import { createCategoryMutation, type Leaf, renameCategoryMutation } from "./queries";

export type DialogProps = { open: boolean; onClose: () => void };

type NameDialogProps<V> = DialogProps & {
  title: string;
  action: string;
  initial?: string;
  change: UseMutationResult<unknown, Error, V>;
  variables: (name: string) => V;
};

/** Asks for a name; a refusal, such as one that is taken, stands at the field. */
function NameDialog<V>({
  open,
  onClose,
  title,
  action,
  initial = "",
  change,
  variables,
}: NameDialogProps<V>) {
  const t = useTranslations("seller.categories");
  const common = useTranslations("common.actions");
  const required = useTranslations("seller.invalid")("required");
  const { refresh } = useRefresh();
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const form = useId();
  const empty = tried && name.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    const onSuccess = () => {
      refresh();
      onClose();
    };
    change.mutate(variables(name), { onSuccess });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={title}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" loading={change.isPending}>
            {action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <Field
          label={t("name")}
          error={empty ? required : change.error && <Failure error={change.error} />}
          required
        >
          <Input
            ref={focusOnMount}
            value={name}
            maxLength={64}
            autoComplete="off"
            onChange={(event) => {
              setName(event.target.value);
              change.reset();
            }}
          />
        </Field>
      </form>
    </Dialog>
  );
}

export function CreateDialog({ parent, ...dialog }: DialogProps & { parent: Leaf | null }) {
  const t = useTranslations("seller.categories");
  return (
    <NameDialog
      {...dialog}
      title={parent ? t("createChildTitle", { name: parent.name }) : t("createRootTitle")}
      action={t("create")}
      change={useMutation(createCategoryMutation)}
      variables={(name) => ({ parentId: parent?.id ?? null, name })}
    />
  );
}

export function RenameDialog({ category, ...dialog }: DialogProps & { category: Leaf }) {
  const t = useTranslations("seller.categories");
  return (
    <NameDialog
      {...dialog}
      title={t("renameTitle", { name: category.name })}
      action={t("rename")}
      initial={category.name}
      change={useMutation(renameCategoryMutation)}
      variables={(name) => ({ id: category.id, name })}
    />
  );
}
