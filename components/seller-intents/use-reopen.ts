"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { reopenMutation } from "./queries";

/**
 * Takes an answer back; what stands against it is said where the reader is. The callbacks are the mutation's own: the
 * message that offers to take an answer back outlives the row, and the page, that it came from.
 */
export function useReopen(heard: { onSuccess?: (id: number) => void; onError?: (id: number) => void } = {}) {
  const t = useTranslations("seller.intents");
  const failure = useFailure();
  const { refresh, refreshing } = useRefresh();
  const { mutate: reopen, isPending } = useMutation({
    ...reopenMutation,
    onSuccess: (_, id) => {
      heard.onSuccess?.(id);
      refresh();
      toast.success(t("reopened"));
    },
    onError: (error, id) => {
      heard.onError?.(id);
      refresh();
      toast.error(failure(error));
    },
  });
  return { reopen, isPending, refresh, refreshing };
}
