"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { readNoticesMutation, unreadQuery } from "./queries";

/** Marks all as read that are no newer than the newest one shown. */
export function ReadAllButton({ upTo }: { upTo: number }) {
  const t = useTranslations("notices");
  const failure = useFailure();
  const client = useQueryClient();
  const { refresh, refreshing } = useRefresh();
  const read = useMutation({
    ...readNoticesMutation,
    onSuccess: () => {
      refresh();
      return client.invalidateQueries({ queryKey: unreadQuery.queryKey });
    },
    onError: (error) => toast.error(failure(error)),
  });
  return (
    <Button loading={read.isPending || refreshing} onClick={() => read.mutate({ up_to: upTo })}>
      <CheckCheck aria-hidden="true" />
      {t("readAll")}
    </Button>
  );
}
