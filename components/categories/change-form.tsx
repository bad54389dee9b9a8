"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import { type Change, changeMutation, proposeMutation } from "./queries";

export type DialogProps = { open: boolean; onClose: () => void; onDone: () => void };

type ChangeFormProps = DialogProps & {
  title: string;
  action: string;
  /** Whether it is asked of the admins, with a reason. */
  proposes: boolean;
  /** Null while something is missing. */
  change: Change | null;
  /** What is said once it is done. */
  done: string;
  dirty: boolean;
  /** Whether anything would change. */
  disabled?: boolean;
  children: (tried: boolean) => ReactNode;
};

/** A dialog that changes the categories or proposes to; a refusal stands in it, in words. */
export function ChangeForm(props: ChangeFormProps) {
  const { open, onClose, onDone, title, action, proposes, change, done, dirty, disabled, children } = props;
  const t = useTranslations("taxonomy.categories");
  const common = useTranslations("common.actions");
  const required = useTranslations("seller.invalid")("required");
  const { refresh } = useRefresh();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const form = useId();
  const now = useMutation(changeMutation);
  const propose = useMutation(proposeMutation);
  const { error, isPending } = proposes ? propose : now;
  const missing = proposes && reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!change || missing || disabled) return;
    const onSuccess = () => {
      refresh();
      toast.success(proposes ? t("sent") : done);
      onDone();
    };
    if (proposes) propose.mutate({ change, reason }, { onSuccess });
    else now.mutate(change, { onSuccess });
  };
  const turn = (next: boolean) => {
    if (next) return;
    now.reset();
    propose.reset();
    onClose();
  };
  return (
    <>
      <LeaveGuard active={dirty || reason !== ""} />
      <Dialog
        open={open}
        onOpenChange={turn}
        title={title}
        footer={
          <>
            <Button variant="ghost" onClick={() => turn(false)}>
              {common("cancel")}
            </Button>
            <Button type="submit" form={form} variant="primary" disabled={disabled} loading={isPending}>
              {proposes ? t("send") : action}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate className="grid gap-4">
          {children(tried)}
          {proposes && (
            <Field
              label={t("reason")}
              hint={t("reasonHint")}
              error={tried && missing ? required : undefined}
              required
            >
              <Textarea
                rows={3}
                value={reason}
                maxLength={maxText}
                onChange={({ target }) => setReason(target.value)}
              />
            </Field>
          )}
          <FailureAlert error={error} />
        </form>
      </Dialog>
    </>
  );
}
