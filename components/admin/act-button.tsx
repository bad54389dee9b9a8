"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";

type ActButtonProps<Id> = {
  id: Id;
  mutation: UseMutationOptions<null, Error, Id>;
  label: string;
  /** The same, naming what it is done to. */
  labelFor: string;
  done: string;
};

/** Does one thing to one row, and says how it went. */
export function ActButton<Id>({ id, mutation, label, labelFor, done }: ActButtonProps<Id>) {
  const failure = useFailure();
  const { refresh } = useRefresh();
  const act = useMutation(mutation);
  const send = () =>
    act.mutate(id, {
      onSuccess: () => {
        refresh();
        toast.success(done);
      },
      onError: (error) => toast.error(failure(error)),
    });
  return (
    <Button size="sm" loading={act.isPending} aria-label={labelFor} onClick={send}>
      {label}
    </Button>
  );
}
