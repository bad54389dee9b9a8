"use client";

import { useMutation } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { changeSendingMutation } from "./queries";

/** Pauses what a campaign sends, and goes on. */
export function SendingControls({ taskId, paused }: { taskId: string; paused: boolean }) {
  const t = useTranslations("campaigns.sending");
  const failure = useFailure();
  const { refresh, refreshing } = useRefresh();
  const change = useMutation(changeSendingMutation);
  const action = paused ? ("resume" as const) : ("pause" as const);
  const run = () =>
    change.mutate(
      { id: taskId, action },
      { onSuccess: refresh, onError: (error) => toast.error(failure(error)) },
    );
  return (
    <Button variant={paused ? "primary" : "secondary"} loading={change.isPending || refreshing} onClick={run}>
      {paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      {t(action)}
    </Button>
  );
}
