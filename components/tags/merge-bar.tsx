"use client";

import { Merge } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { useBasket } from "./basket";
import { MergeDialog } from "./merge-dialog";

/** What is chosen, and the way to merge it; it is there as long as something is. */
export function MergeBar() {
  const t = useTranslations("taxonomy.tags");
  const { tags, toggle, clear } = useBasket();
  const [open, setOpen] = useState(false);
  if (tags.length === 0) return null;
  const sameKind = new Set(tags.map(({ kind }) => kind)).size === 1;
  const hint = tags.length < 2 ? t("mergeHint") : sameKind ? undefined : t("mergeKinds");
  return (
    <section
      aria-label={t("selectedLabel")}
      className="sticky bottom-4 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised py-2.5 ps-4 pe-2.5 shadow-lg max-md:bottom-[calc(4.5rem+env(safe-area-inset-bottom))]"
    >
      <p role="status" className="text-sm tabular-nums">
        {t("selected", { n: tags.length })}
      </p>
      <ul className="flex max-h-24 min-w-0 flex-1 flex-wrap gap-1.5 overflow-y-auto">
        {tags.map((tag) => (
          <li key={tag.id} className="max-w-full">
            <Chip removeLabel={t("unselect", { name: tag.name })} onRemove={() => toggle(tag)}>
              {tag.name}
            </Chip>
          </li>
        ))}
      </ul>
      {hint && <p className="text-ink-faint text-xs">{hint}</p>}
      <Button size="sm" variant="ghost" onClick={clear}>
        {t("clear")}
      </Button>
      <Button size="sm" variant="primary" disabled={hint !== undefined} onClick={() => setOpen(true)}>
        <Merge aria-hidden="true" />
        {t("merge")}
      </Button>
      {open && (
        <MergeDialog
          tags={tags}
          onClose={(done) => {
            setOpen(false);
            if (done) clear();
          }}
        />
      )}
    </section>
  );
}
