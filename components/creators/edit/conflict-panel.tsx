"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { copy } from "./creator-changes";
import type { CreatorField, CreatorFormValues } from "./creator-form-values";
import type { EditOptions } from "./edit-options";
import type { Conflict } from "./use-save";
import { useValueText } from "./value-text";

type ConflictPanelProps = { conflict: Conflict; categories: EditOptions["categories"] };
type Side = "theirs" | "mine";

/** What somebody else has made of the fields that were changed here, beside what stands here: one of both per field. */
export function ConflictPanel({ conflict: { contested, adopted, theirs }, categories }: ConflictPanelProps) {
  const t = useTranslations("creators.edit");
  const { labelOf } = useValueText({ categories });
  const { getValues } = useFormContext<CreatorFormValues>();
  const [mine] = useState(() => structuredClone(getValues()));
  return (
    <section
      ref={(node) => node?.focus()}
      tabIndex={-1}
      role="alert"
      aria-label={t("conflictTitle")}
      className="rounded-lg border border-warning/40 bg-warning-soft p-4 text-sm sm:p-5"
    >
      <h2 className="font-semibold text-base">{t("conflictTitle")}</h2>
      <p className="mt-0.5 text-ink-soft">{t("conflictBody")}</p>
      <div className="mt-4 grid gap-4">
        {contested.map((field) => (
          <Contested key={field} field={field} sides={{ theirs, mine }} categories={categories} />
        ))}
      </div>
      {adopted.length > 0 && (
        <p className="mt-4 text-ink-soft">{t("adopted", { fields: adopted.map(labelOf).join(" · ") })}</p>
      )}
    </section>
  );
}

type ContestedProps = {
  field: CreatorField;
  sides: Record<Side, CreatorFormValues>;
  categories: EditOptions["categories"];
};

function Contested({ field, sides, categories }: ContestedProps) {
  const t = useTranslations("creators.edit");
  const { getValues, reset } = useFormContext<CreatorFormValues>();
  const { labelOf, textOf } = useValueText({ categories });
  const [side, setSide] = useState<Side>("mine");
  const choose = (next: Side) => {
    const values = { ...getValues() };
    copy(field, structuredClone(sides[next]), values);
    reset(values, { keepDefaultValues: true });
    setSide(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{labelOf(field)}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["theirs", "mine"] as const).map((one) => (
          <label
            key={one}
            className={cn(
              "flex min-w-0 cursor-pointer gap-2.5 rounded-md border bg-surface p-3 has-focus-visible:outline-2 has-focus-visible:outline-accent",
              side === one ? "border-accent" : "border-line",
            )}
          >
            <input
              type="radio"
              name={`conflict-${field}`}
              checked={side === one}
              onChange={() => choose(one)}
              className="mt-1 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-ink-faint text-xs">{t(one)}</span>
              <span className="wrap-anywhere line-clamp-6 whitespace-pre-wrap" dir="auto">
                {textOf(field, sides[one])}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
