"use client";

import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type TreeToolbarProps = {
  query: string;
  onQuery: (query: string) => void;
  hint: string | undefined;
  onToggle: (open: boolean) => void;
};

/** Finds categories as one types, and opens or closes all departments. */
export function TreeToolbar({ query, onQuery, hint, onToggle }: TreeToolbarProps) {
  const t = useTranslations("taxonomy.categories");
  return (
    <div className="mb-4 grid gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <search className="min-w-52 flex-1 sm:max-w-80">
          <Field label={t("search")} hideLabel>
            <Input
              type="search"
              value={query}
              maxLength={64}
              autoComplete="off"
              placeholder={t("searchPlaceholder")}
              onChange={({ target }) => onQuery(target.value)}
            />
          </Field>
        </search>
        <Button variant="ghost" onClick={() => onToggle(true)}>
          <ChevronsUpDown aria-hidden="true" />
          {t("expandAll")}
        </Button>
        <Button variant="ghost" onClick={() => onToggle(false)}>
          <ChevronsDownUp aria-hidden="true" />
          {t("collapseAll")}
        </Button>
      </div>
      {hint && <p className="text-ink-faint text-xs">{hint}</p>}
    </div>
  );
}
