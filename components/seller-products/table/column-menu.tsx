"use client";

import { useMutation } from "@tanstack/react-query";
import { Check, Columns3 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { choiceLabelStyles, choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";
import { Dialog } from "@/components/ui/dialog";
import { useRefresh } from "@/components/ui/use-refresh";
import { type ProductColumn, productColumns } from "./columns";
import { saveColumnsMutation } from "./queries";

/** Which columns one sees; kept for the account. */
export function ColumnMenu({ columns }: { columns: readonly ProductColumn[] }) {
  const t = useTranslations("products.columns");
  const { refresh } = useRefresh();
  const save = useMutation(saveColumnsMutation);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(columns);
  const turn = (next: boolean) => {
    setChosen(columns);
    setOpen(next);
  };
  const keep = () =>
    save.mutate(
      productColumns.filter((column) => chosen.includes(column)),
      {
        onSuccess: () => {
          setOpen(false);
          refresh();
        },
      },
    );
  return (
    <Dialog
      open={open}
      onOpenChange={turn}
      title={t("title")}
      description={t("hint")}
      trigger={
        <Button className="max-lg:hidden">
          <Columns3 aria-hidden="true" />
          {t("open")}
        </Button>
      }
      footer={
        <Button variant="primary" loading={save.isPending} onClick={keep}>
          {t("save")}
        </Button>
      }
    >
      <div className="grid gap-1 sm:grid-cols-2">
        {productColumns.map((column) => (
          <label key={column} className={choiceLabelStyles}>
            <span className="relative grid place-items-center">
              <input
                type="checkbox"
                checked={chosen.includes(column)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, column] : chosen.filter((one) => one !== column))
                }
                className={cn(choiceStyles, "peer rounded-[5px]")}
              />
              <Check
                aria-hidden="true"
                strokeWidth={3}
                className="pointer-events-none absolute size-3.5 text-on-accent opacity-0 peer-checked:opacity-100"
              />
            </span>
            {t(column)}
          </label>
        ))}
      </div>
      <FailureAlert error={save.error} />
    </Dialog>
  );
}
