"use client";

import { useTranslations } from "use-intl";
import type { ChangeSetView } from "@/lib/contracts/console/changes";
import { useFormat } from "@/lib/i18n/use-format";
import type { ChangeChoices } from "./change-draft";

/** What a change did, in a sentence. */
export function useChangeText(choices: ChangeChoices) {
  const t = useTranslations("products.text");
  const format = useFormat();
  const money = (amount: number) => format.money(Math.round(amount * 100));
  const named = (list: readonly { id: number; name: string }[], id: number) =>
    list.find((one) => one.id === id)?.name ?? `#${id}`;
  return ({ change, kind }: Pick<ChangeSetView, "change" | "kind">): string => {
    if (!change) return t(kind === "import" ? "import" : "other");
    switch (change.kind) {
      case "freeze":
      case "list":
      case "delete":
        return t(change.kind);
      case "set_price":
        return t("set_price", { price: money(change.price) });
      case "add_price":
        return t(change.amount < 0 ? "lower_price" : "raise_price", { by: money(Math.abs(change.amount)) });
      case "percent_price":
        return t(change.percent < 0 ? "lower_percent" : "raise_percent", {
          percent: format.number(Math.abs(change.percent)),
          step: String(change.round_to),
        });
      case "set_stock":
        return t("set_stock", { n: change.stock_quantity });
      case "add_stock":
        return t(change.amount < 0 ? "lower_stock" : "raise_stock", { n: Math.abs(change.amount) });
      case "low_stock":
        return change.pieces === null ? t("low_stock_shop") : t("low_stock", { n: change.pieces });
      case "category":
        return t("category", {
          name: named(
            choices.categories.flatMap(({ children }) => children),
            change.category_id,
          ),
        });
      case "tags":
        return t("tags", { add: change.add.length, remove: change.remove.length });
    }
  };
}
