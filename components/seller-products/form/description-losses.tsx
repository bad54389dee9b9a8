"use client";

import { useTranslations } from "use-intl";
import type { MarkupLoss } from "@/lib/domain/media/markup-loss";

/** What of a description buyers will not see, by the kind of loss. */
export function DescriptionLosses({ losses }: { losses: readonly MarkupLoss[] }) {
  const t = useTranslations("seller.form.losses");
  return (
    <div role="status" className="text-ink-soft text-sm">
      {losses.length > 0 && (
        <>
          <p className="font-medium text-ink">{t("title")}</p>
          <ul className="mt-1.5 grid gap-1">
            {losses.map(({ kind, name, count }) => (
              <li key={`${kind} ${name}`} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <code className="break-all rounded-sm bg-sunken px-1.5 py-0.5 text-xs">
                  {kind === "address" || kind === "attribute" ? name : `<${name}>`}
                </code>
                <span>{t(kind, { count })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
