"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";

type ReasonDialogProps<Input> = {
  words: {
    act: string;
    /** The same, naming what it is done to. */
    actFor: string;
    title: string;
    body: string;
    reason: string;
    done: string;
  };
  maxLength: number;
  mutation: UseMutationOptions<null, Error, Input>;
  input: (reason: string) => Input;
  /** What else the act needs. */
  children: ReactNode;
};

/** Asks for the reason of an act that somebody else will read; what was typed stays while the dialog is closed. */
export function ReasonDialog<Input>(props: ReasonDialogProps<Input>) {
  const { words, maxLength, mutation, input, children } = props;
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const act = useMutation(mutation);
  const turn = (next: boolean) => {
    act.reset();
    setOpen(next);
  };
  const confirm = () =>
    act.mutate(input(reason), {
      onSuccess: () => {
        turn(false);
        setReason("");
        refresh();
        toast.success(words.done);
      },
    });
  return (
    <>
      <LeaveGuard active={reason !== ""} />
      <AlertDialog
        trigger={
          <Button size="sm" aria-label={words.actFor}>
            {words.act}
          </Button>
        }
        open={open}
        onOpenChange={turn}
        title={words.title}
        description={words.body}
        confirmLabel={words.act}
        tone="danger"
        loading={act.isPending}
        disabled={reason.trim() === ""}
        onConfirm={confirm}
      >
        <div className="grid gap-3">
          {children}
          <Field label={words.reason} required>
            <Textarea
              rows={4}
              value={reason}
              maxLength={maxLength}
              onChange={({ target }) => setReason(target.value)}
            />
          </Field>
          <FailureAlert error={act.error} />
        </div>
      </AlertDialog>
    </>
  );
}
