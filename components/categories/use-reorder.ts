"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useRefresh } from "@/components/ui/use-refresh";
import { type Leaf, moveCategoryMutation } from "./queries";

/** Moves a category to a place among its siblings, tells where it is now. */
export function useReorder() {
  const t = useTranslations("seller.categories");
  const { refresh, refreshing } = useRefresh();
  const move = useMutation(moveCategoryMutation);
  const [told, tell] = useState("");
  const reorder = ({ id, name }: Leaf, order: number) =>
    move.mutate(
      { id, order },
      {
        onSuccess: () => {
          tell(t("moved", { name, n: order + 1 }));
          refresh();
        },
      },
    );
  return { reorder, told, busy: move.isPending || refreshing, error: move.error };
}
