"use client";

import { Check } from "lucide-react";
import { useId, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";

const most = 20;
/** With more than this, a field to narrow them down is worth its room. */
const many = 24;

/** Tags to switch on and off; the chosen ones stand first. */
export function TagPicker({ tags, error }: { tags: FormOptions["tags"]; error: string | undefined }) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const { field } = useController({ control, name: "tag_ids" });
  const [filter, setFilter] = useState("");
  const [first] = useState(() => new Set(field.value));
  const hint = useId();
  const chosen = new Set(field.value);
  const wanted = filter.trim().toLowerCase();
  const shown = tags
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (id: number) =>
    field.onChange(chosen.has(id) ? field.value.filter((one) => one !== id) : [...field.value, id]);
  return (
    <fieldset aria-describedby={hint} className="min-w-0">
      <legend className="font-medium text-sm">
        {t("tags")}
        <span id={hint} className="ms-2 font-normal text-ink-faint text-xs">
          {tags.length > 0 ? t("tagsHint", { max: most, n: chosen.size }) : t("noTags")}
        </span>
      </legend>
      {tags.length > many && (
        <Input
          type="search"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          aria-label={t("tagsFilter")}
          placeholder={t("tagsFilter")}
          className="mt-2 max-w-60"
        />
      )}
      <div className="-m-1 mt-1 flex max-h-52 flex-wrap gap-1.5 overflow-y-auto p-1 pt-2">
        {shown.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen.has(id)}
            disabled={!chosen.has(id) && chosen.size >= most}
            onClick={() => toggle(id)}
            className={cn(
              "inline-flex min-h-8 items-center gap-1 rounded-full border px-3 text-sm transition-colors disabled:opacity-45",
              chosen.has(id)
                ? "border-accent/40 bg-accent-soft text-accent-ink hover:border-accent"
                : "border-line bg-surface text-ink-soft hover:border-line-strong hover:text-ink",
            )}
          >
            {chosen.has(id) && <Check aria-hidden="true" className="-ms-1 size-3.5" />}
            {name}
          </button>
        ))}
        {shown.length === 0 && tags.length > 0 && <p className="text-ink-faint text-sm">{t("tagsEmpty")}</p>}
      </div>
      {error && <FormAlert className="mt-2">{error}</FormAlert>}
    </fieldset>
  );
}
