"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { holdMutation } from "./queries";

const choices = [1, 2, 6, 12, 24, 48, 72, 168];

/** Whether the shop keeps pieces for intents that wait, and for how long. */
export function HoldDialog({ hours }: { hours: number | null }) {
  const t = useTranslations("seller.intents");
  const common = useTranslations("common.actions");
  const { refresh } = useRefresh();
  const save = useMutation(holdMutation);
  const [open, setOpen] = useState(false);
  const form = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = Number(new FormData(event.currentTarget).get("hours"));
    save.mutate(chosen || null, {
      onSuccess: () => {
        setOpen(false);
        refresh();
        toast.success(t("holdSaved"));
      },
    });
  };
  const options =
    hours === null || choices.includes(hours) ? choices : [...choices, hours].sort((a, b) => a - b);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) save.reset();
        setOpen(next);
      }}
      trigger={
        <Button variant="ghost" size="sm">
          {t("hold")}
          <span className="text-ink-faint">
            {hours === null ? t("holdOff") : t("holdHours", { n: hours })}
          </span>
        </Button>
      }
      title={t("holdTitle")}
      description={t("holdBody")}
      footer={
        <>
          <Button variant="ghost" onClick={() => setOpen(false)}>
            {common("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" loading={save.isPending}>
            {common("save")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        <Field label={t("hold")} hideLabel>
          <NativeSelect name="hours" defaultValue={hours ?? 0}>
            <option value={0}>{t("holdOff")}</option>
            {options.map((n) => (
              <option key={n} value={n}>
                {t("holdHours", { n })}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <FailureAlert error={save.error} />
      </form>
    </Dialog>
  );
}
