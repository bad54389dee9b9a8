"use client";

import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { FilterForm } from "./filter-form";

type FilterSheetProps = {
  action: string;
  values: Readonly<Record<string, string>>;
  /** How many filters are set. */
  count: number;
  fields: ReactNode;
  /** What is chosen by links, below the form. */
  links: ReactNode;
};

/** The filters on a phone: chosen together, applied with one button. */
export function FilterSheet({ action, values, count, fields, links }: FilterSheetProps) {
  const t = useTranslations("catalog");
  const [open, setOpen] = useState(false);
  const trigger = (
    <Button size="sm" className="needs-script lg:hidden">
      <SlidersHorizontal aria-hidden="true" />
      {count > 0 ? t("filtersCount", { n: count }) : t("filters")}
    </Button>
  );
  return (
    <Sheet title={t("filters")} side="bottom" trigger={trigger} open={open} onOpenChange={setOpen}>
      <FilterForm action={action} values={values} onSubmitted={() => setOpen(false)} className="grid gap-5">
        {fields}
        <Button type="submit" variant="primary" size="lg" block>
          {t("apply")}
        </Button>
      </FilterForm>
      <div className="mt-7 grid gap-7">{links}</div>
    </Sheet>
  );
}
