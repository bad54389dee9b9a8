"use client";

import { useMutation } from "@tanstack/react-query";
import { BellRing } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { NumberStepper } from "@/components/ui/number-stepper";
import { useRefresh } from "@/components/ui/use-refresh";
import { lowStockMutation } from "./queries";

/** Of how many pieces the shop's products run low. */
export function LowStockDialog({ pieces }: { pieces: number }) {
  const t = useTranslations("products.lowStock");
  const { refresh } = useRefresh();
  const form = useId();
  const save = useMutation(lowStockMutation);
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<number | null>(pieces);
  const turn = (next: boolean) => {
    save.reset();
    choose(pieces);
    setOpen(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    const onSuccess = () => {
      setOpen(false);
      refresh();
    };
    save.mutate(chosen, { onSuccess });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("title")}
      description={t("body")}
      trigger={
        <Button variant="ghost" size="sm">
          <BellRing aria-hidden="true" />
          {t("open", { n: pieces })}
        </Button>
      }
      footer={
        <Button
          variant="primary"
          type="submit"
          form={form}
          disabled={chosen === null}
          loading={save.isPending}
        >
          {t("save")}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        <Field label={t("pieces")}>
          <NumberStepper value={chosen} onValueChange={choose} min={0} max={1_000_000} className="w-40" />
        </Field>
        <FailureAlert error={save.error} />
      </form>
    </Dialog>
  );
}
