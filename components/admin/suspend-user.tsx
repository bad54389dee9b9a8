"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { suspendMutation } from "./queries";

const durations = ["7", "1", "30", "365", "0"] as const;
const dayMs = 86_400_000;

/** Keeps an account from signing in, with a reason and an end. */
export function SuspendUser({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.users");
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [days, setDays] = useState<(typeof durations)[number]>("7");
  const suspend = useMutation(suspendMutation);
  const confirm = () =>
    suspend.mutate(
      {
        id,
        reason,
        until: days === "0" ? null : new Date(Date.now() + Number(days) * dayMs).toISOString(),
      },
      {
        onSuccess: () => {
          setOpen(false);
          setReason("");
          refresh();
          toast.success(t("suspendDone", { name }));
        },
      },
    );
  return (
    <AlertDialog
      trigger={
        <Button size="sm" aria-label={t("suspendFor", { name })}>
          {t("suspend")}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t("suspendTitle", { name })}
      description={t("suspendBody")}
      confirmLabel={t("suspend")}
      tone="danger"
      loading={suspend.isPending}
      onConfirm={confirm}
    >
      <div className="grid gap-3">
        <Field label={t("reason")} required>
          <Textarea
            rows={3}
            value={reason}
            maxLength={300}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        <Field label={t("duration")}>
          <NativeSelect
            value={days}
            onChange={({ target }) => setDays(durations.find((one) => one === target.value) ?? "7")}
          >
            {durations.map((one) => (
              <option key={one} value={one}>
                {t(`durations.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        {suspend.error && (
          <FormAlert>
            <Failure error={suspend.error} />
          </FormAlert>
        )}
      </div>
    </AlertDialog>
  );
}
