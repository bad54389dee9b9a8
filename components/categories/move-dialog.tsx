"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { localized } from "@/lib/i18n/localized-text";
import type { DialogProps } from "./name-dialogs";
import { type Branch, type Leaf, moveCategoryMutation } from "./queries";

type MoveDialogProps = DialogProps & { category: Leaf; parentId: number | null; tree: readonly Branch[] };

const root = "root";

/** Gives a category another parent, or none. */
export function MoveDialog({ open, onClose, category, parentId, tree }: MoveDialogProps) {
  const t = useTranslations("seller.categories");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const locale = useLocale();
  const move = useMutation(moveCategoryMutation);
  const here = parentId === null ? root : String(parentId);
  const [target, setTarget] = useState(here);
  const confirm = () => {
    const onSuccess = () => {
      refresh();
      onClose();
    };
    move.mutate({ id: category.id, parentId: target === root ? null : Number(target) }, { onSuccess });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t("moveTitle", { name: category.name })}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button variant="primary" disabled={target === here} loading={move.isPending} onClick={confirm}>
            {t("move")}
          </Button>
        </>
      }
    >
      <Field label={t("moveTo")} hint={t("moveHint")} error={move.error && <Failure error={move.error} />}>
        <NativeSelect
          value={target}
          onChange={(event) => {
            setTarget(event.target.value);
            move.reset();
          }}
        >
          <option value={root}>{t("moveRoot")}</option>
          {tree
            .filter(({ id }) => id !== category.id)
            .map(({ id, name, nameEn }) => (
              <option key={id} value={id}>
                {localized(locale, name, nameEn)}
              </option>
            ))}
        </NativeSelect>
      </Field>
    </Dialog>
  );
}
