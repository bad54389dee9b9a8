"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { retryJobMutation } from "./queries";

/** Lets a failed job run once more. */
export function RetryJob({ id, name }: { id: string; name: string }) {
  const t = useTranslations("admin.system");
  const failure = useFailure();
  const { refresh } = useRefresh();
  const retry = useMutation(retryJobMutation);
  const send = () =>
    retry.mutate(id, {
      onSuccess: () => {
        refresh();
        toast.success(t("retried"));
      },
      onError: (error) => toast.error(failure(error)),
    });
  return (
    <Button size="sm" loading={retry.isPending} aria-label={t("retryFor", { name })} onClick={send}>
      {t("retry")}
    </Button>
  );
}
