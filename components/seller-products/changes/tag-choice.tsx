"use client";

import { Minus, Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";

type TagChoiceProps = {
  label: string;
  tags: readonly { id: number; name: string }[];
  chosen: readonly number[];
  /** Whether tags are chosen to be taken off. */
  removes?: boolean;
  onChange: (ids: number[]) => void;
};

const most = 20;

/** Tags to switch on and off. */
export function TagChoice({ label, tags, chosen, removes = false, onChange }: TagChoiceProps) {
  const t = useTranslations("products.change");
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium text-sm">{label}</legend>
      <div className="-m-1 mt-1 flex max-h-36 flex-wrap gap-1.5 overflow-y-auto p-1">
        {tags.length === 0 && <p className="text-ink-faint text-sm">{t("noTags")}</p>}
        {tags.map((tag) => {
          const on = chosen.includes(tag.id);
          const Offer = removes ? Minus : Plus;
          const Icon = on ? X : Offer;
          return (
            <button
              key={tag.id}
              type="button"
              aria-pressed={on}
              disabled={!on && chosen.length >= most}
              onClick={() => onChange(on ? chosen.filter((one) => one !== tag.id) : [...chosen, tag.id])}
              className={cn(
                "inline-flex min-h-8 items-center gap-1 rounded-full border px-3 text-sm transition-colors disabled:opacity-45",
                on
                  ? "border-accent/40 bg-accent-soft text-accent-ink"
                  : "border-line hover:border-line-strong",
              )}
            >
              <Icon aria-hidden="true" className="size-3.5" />
              {tag.name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
