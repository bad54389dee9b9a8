"use client";

import {
  ArrowUpFromLine,
  BellRing,
  Boxes,
  CircleSlash,
  FileDown,
  FolderTree,
  JapaneseYen,
  Tags,
  Trash2,
  X,
} from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { IconButton } from "@/components/ui/icon-button";
import { useFormat } from "@/lib/i18n/use-format";
import { exportPath } from "../import/export-path";
import { useSelection } from "../table/selection";
import { ChangeDialog } from "./change-dialog";
import type { ChangeChoices, ChangeForm } from "./change-draft";

const actions = [
  { form: "price", icon: JapaneseYen },
  { form: "stock", icon: Boxes },
  { form: "lowStock", icon: BellRing },
  { form: "category", icon: FolderTree },
  { form: "tags", icon: Tags },
  { form: "freeze", icon: CircleSlash },
  { form: "list", icon: ArrowUpFromLine },
  { form: "delete", icon: Trash2 },
] as const satisfies { form: ChangeForm; icon: unknown }[];

/** What can be done with the chosen products; absent while none is. */
export function BulkBar({ choices }: { choices: ChangeChoices }) {
  const t = useTranslations("products");
  const format = useFormat();
  const { count, all, page, has, total, atLeast, selectAll, clear, wire } = useSelection();
  const [form, setForm] = useState<ChangeForm | null>(null);
  if (count === 0 && form === null) return null;
  const offersAll = !all && total > page.length && page.every(has);
  return (
    <>
      <section
        aria-label={t("bulk.label")}
        className="sticky bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-20 mt-4 rounded-lg border border-line-strong bg-raised px-3 py-2 shadow-lg"
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <p className="flex items-center gap-2 font-medium text-sm tabular-nums" role="status">
            {t(all && atLeast ? "select.countAtLeast" : "select.count", { n: count })}
          </p>
          {offersAll && (
            <Button variant="ghost" size="sm" onClick={selectAll}>
              {t(atLeast ? "select.allAtLeast" : "select.all", { n: format.number(total) })}
            </Button>
          )}
          <div className="-mx-1 flex min-w-0 flex-1 gap-1 overflow-x-auto px-1 py-1 max-lg:order-last max-lg:basis-full lg:justify-end">
            <a href={exportPath(wire())} download className={buttonStyles({ variant: "ghost", size: "sm" })}>
              <FileDown aria-hidden="true" />
              {t("imports.exportChosen")}
            </a>
            {actions.map(({ form, icon: Icon }) => (
              <Button key={form} variant="ghost" size="sm" onClick={() => setForm(form)}>
                <Icon aria-hidden="true" />
                {t(`bulk.${form}`)}
              </Button>
            ))}
          </div>
          <IconButton
            label={t("select.clear")}
            icon={<X />}
            size="sm"
            onClick={clear}
            className="max-lg:ms-auto"
          />
        </div>
      </section>
      {form && <ChangeDialog key={form} form={form} choices={choices} onClose={() => setForm(null)} />}
    </>
  );
}
