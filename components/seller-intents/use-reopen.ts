"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { reopenMutation } from "./queries";

/** Takes an answer back; what stands against it is said where the reader is. */
export function useReopen() {
  const t = useTranslations("seller.intents");
  const failure = useFailure();
  const { refresh } = useRefresh();
  const { mutate, isPending } = useMutation(reopenMutation);
  const reopen = (id: number) =>
    mutate(id, {
      onSuccess: () => {
        refresh();
        toast.success(t("reopened"));
      },
      onError: (error) => {
        refresh();
        toast.error(failure(error));
      },
    });
  return { reopen, isPending };
}
