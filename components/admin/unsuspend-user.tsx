"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { unsuspendMutation } from "./queries";

/** Lets an account sign in again. */
export function UnsuspendUser({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.users");
  const failure = useFailure();
  const { refresh } = useRefresh();
  const lift = useMutation(unsuspendMutation);
  const send = () =>
    lift.mutate(id, {
      onSuccess: () => {
        refresh();
        toast.success(t("unsuspendDone", { name }));
      },
      onError: (error) => toast.error(failure(error)),
    });
  return (
    <Button size="sm" loading={lift.isPending} aria-label={t("unsuspendFor", { name })} onClick={send}>
      {t("unsuspend")}
    </Button>
  );
}
