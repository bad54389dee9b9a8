"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { useFailure } from "@/components/ui/use-failure";
import { useRefresh } from "@/components/ui/use-refresh";
import { undoMutation } from "./queries";

/** Undoes a change and says what became of it. */
export function useUndo() {
  const t = useTranslations("products.history");
  const failure = useFailure();
  const { refresh } = useRefresh();
  return useMutation({
    ...undoMutation,
    onSuccess: (set) => {
      refresh();
      if (set.state === "undoing") toast(t("undoStarted"));
      else if (set.kept > 0) toast.warning(t("undonePartly", { n: set.undone, kept: set.kept }));
      else toast.success(t("undone", { n: set.undone }));
    },
    onError: (error) => toast.error(failure(error)),
  });
}
