"use client";

import { Check, Minus } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { useSelection } from "./selection";

const box = cn(choiceStyles, "peer rounded-[5px]");
const mark = "pointer-events-none absolute size-3.5 text-on-accent opacity-0 peer-checked:opacity-100";
/** Large enough for a thumb, the box itself small. */
const target = "relative -m-2.5 grid size-10 cursor-pointer place-items-center";

/** Chooses a product; with Shift all from the last one on. */
export function RowCheckbox({ id, name }: { id: number; name: string }) {
  const t = useTranslations("products.select");
  const { has, toggle } = useSelection();
  return (
    <label className={target}>
      <span className="sr-only">{t("one", { name })}</span>
      <input
        type="checkbox"
        data-row={id}
        checked={has(id)}
        onChange={(event) =>
          toggle(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
        }
        className={box}
      />
      <Check aria-hidden="true" strokeWidth={3} className={mark} />
    </label>
  );
}

/** Chooses the whole page. */
export function PageCheckbox() {
  const t = useTranslations("products.select");
  const { page, has, setPage } = useSelection();
  const ref = useRef<HTMLInputElement>(null);
  const chosen = page.filter(has).length;
  const some = chosen > 0 && chosen < page.length;
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = some;
  }, [some]);
  return (
    <label className={target}>
      <span className="sr-only">{t("page")}</span>
      <input
        ref={ref}
        type="checkbox"
        checked={page.length > 0 && chosen === page.length}
        onChange={(event) => setPage(event.target.checked)}
        className={cn(box, "indeterminate:border-accent indeterminate:bg-accent")}
      />
      {some ? (
        <Minus aria-hidden="true" strokeWidth={3} className={cn(mark, "opacity-100")} />
      ) : (
        <Check aria-hidden="true" strokeWidth={3} className={mark} />
      )}
    </label>
  );
}
