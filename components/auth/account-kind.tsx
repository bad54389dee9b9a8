"use client";

import { ShoppingBag, Store } from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";
import { choiceStyles } from "@/components/ui/choice-styles";
import { cn } from "@/components/ui/cn";

const kinds = [
  ["buyer", ShoppingBag],
  ["seller", Store],
] as const;

export type AccountKind = (typeof kinds)[number][0];

/** To buy, or to sell as well: two radios as large as what they decide. */
export function AccountKindField(input: Omit<ComponentProps<"input">, "type" | "value" | "className">) {
  const t = useTranslations("auth.kind");
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm">{t("legend")}</legend>
      <div className="grid grid-cols-2 gap-3">
        {kinds.map(([kind, Icon]) => (
          <label
            key={kind}
            className="flex cursor-pointer flex-col gap-1 rounded-md border border-line-strong bg-surface p-3 transition-colors hover:border-ink-faint has-checked:border-accent has-checked:bg-accent-soft"
          >
            <span className="flex items-center gap-2 font-medium text-sm">
              <Icon aria-hidden="true" className="size-4 shrink-0" />
              <span className="me-auto">{t(`${kind}.label`)}</span>
              <input
                {...input}
                type="radio"
                value={kind}
                aria-describedby={`account-kind-${kind}`}
                className={cn(choiceStyles, "rounded-full checked:border-[5.5px] checked:bg-on-accent")}
              />
            </span>
            <span id={`account-kind-${kind}`} className="text-ink-soft text-xs">
              {t(`${kind}.hint`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
