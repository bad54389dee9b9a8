"use client";

import { useTranslations } from "use-intl";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { useSelection } from "./selection";

const styles = cn(
  choiceStyles,
  "rounded-[4px] checked:bg-check indeterminate:border-accent indeterminate:bg-accent",
);

/** Chooses one intent for an answer with others. */
export function SelectBox({ id, name }: { id: number; name: string }) {
  const t = useTranslations("seller.intents");
  const { ids, toggle } = useSelection();
  return (
    <input
      type="checkbox"
      aria-label={t("select", { name })}
      checked={ids.includes(id)}
      onChange={(event) => toggle([id], event.target.checked)}
      className={styles}
    />
  );
}

/** Chooses all of the page that wait. */
export function SelectAll({ ids: all, label }: { ids: readonly number[]; label: string }) {
  const { ids, toggle } = useSelection();
  if (all.length === 0) return null;
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = ids.length > 0 && ids.length < all.length;
      }}
      type="checkbox"
      aria-label={label}
      checked={ids.length === all.length}
      onChange={(event) => toggle(all, event.target.checked)}
      className={styles}
    />
  );
}
