"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Switch } from "@/components/ui/switch";
import { useRefresh } from "@/components/ui/use-refresh";
import type { SavedView } from "@/lib/contracts/console/saved-views";
import { createViewMutation, updateViewMutation } from "./queries";

type ViewDialogProps = {
  /** The view to change; null for a new one. */
  view: SavedView | null;
  query: string;
  inShop: boolean;
  onClose: () => void;
};

/** A view's name, and whether the shop shares it. */
export function ViewDialog({ view, query, inShop, onClose }: ViewDialogProps) {
  const t = useTranslations("products.views");
  const { refresh } = useRefresh();
  const form = useId();
  const create = useMutation(createViewMutation);
  const update = useMutation(updateViewMutation);
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const error = create.error ?? update.error;
  const onSuccess = () => {
    onClose();
    refresh();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (view) update.mutate({ id: view.view_id, name, shared }, { onSuccess });
    else create.mutate({ name, query, shared }, { onSuccess });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(view ? "editTitle" : "keepTitle")}
      description={view ? undefined : t("keepBody")}
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form}
          disabled={name.trim() === ""}
          loading={create.isPending || update.isPending}
        >
          {t("save")}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        <Field label={t("name")} required>
          <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </Field>
        {inShop && (
          <Switch checked={shared} onChange={(event) => setShared(event.target.checked)}>
            {t("share")}
          </Switch>
        )}
        <FailureAlert error={error} />
      </form>
    </Dialog>
  );
}
