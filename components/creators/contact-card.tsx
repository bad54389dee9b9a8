"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useRefresh } from "@/components/ui/use-refresh";
import { allowContactMutation, stopContactMutation } from "./queries";

type ContactCardProps = { id: number; name: string; reachable: boolean; doNotContact: boolean };

/** Whether the seller's shop writes to a creator, and changing that. */
export function ContactCard({ id, name, reachable, doNotContact }: ContactCardProps) {
  const t = useTranslations("creators.contact");
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const { refresh, refreshing } = useRefresh();
  const stop = useMutation(stopContactMutation);
  const allow = useMutation(allowContactMutation);
  const confirm = () =>
    stop.mutate(
      { id, note },
      {
        onSuccess: () => {
          setOpen(false);
          toast.success(t("stopped"));
          refresh();
        },
      },
    );
  const reopen = () =>
    allow.mutate(id, {
      onSuccess: ({ do_not_contact: closed }) => {
        if (closed) toast.error(t("stillClosed"));
        else toast.success(t("allowed"));
        refresh();
      },
    });
  const state = doNotContact ? "closed" : reachable ? "open" : "noAddress";
  return (
    <Card>
      <CardHeader title={t("title")} description={t(state)} />
      <CardBody className="grid gap-3">
        <FailureAlert error={allow.error} />
        {doNotContact && (
          <Button onClick={reopen} loading={allow.isPending || refreshing}>
            {t("allow")}
          </Button>
        )}
        {!doNotContact && reachable && (
          <Button onClick={() => setOpen(true)} loading={refreshing}>
            {t("stop")}
          </Button>
        )}
      </CardBody>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title={t("stopTitle", { name })}
        description={t("stopBody")}
        confirmLabel={t("stop")}
        onConfirm={confirm}
        loading={stop.isPending}
      >
        <Field label={t("note")} optional>
          <Input value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <FailureAlert error={stop.error} />
      </AlertDialog>
    </Card>
  );
}
