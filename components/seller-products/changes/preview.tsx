"use client";

import { useLocale, useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { cn } from "@/components/ui/cn";
import { FormAlert } from "@/components/ui/form-alert";
import { Skeleton } from "@/components/ui/skeleton";
import type { PreviewView } from "@/lib/contracts/console/changes";
import { localized } from "@/lib/i18n/localized-text";
import { useFormat } from "@/lib/i18n/use-format";
import type { ChangeChoices } from "./change-draft";
import { useCodeText } from "./use-code-text";
import { ValuesDiff } from "./values-diff";

type PreviewProps = {
  /** Whether the form describes a change. */
  asked: boolean;
  preview: PreviewView | undefined;
  error: Error | null;
  pending: boolean;
  choices: ChangeChoices;
};

/** What a change will do, in products and SKUs, with some of them. */
export function Preview({ asked, preview, error, pending, choices }: PreviewProps) {
  const t = useTranslations("products.preview");
  const locale = useLocale();
  if (!asked) return <p className="text-ink-faint text-sm">{t("fillIn")}</p>;
  if (error && !pending) {
    return (
      <FormAlert>
        <Failure error={error} />
      </FormAlert>
    );
  }
  if (!preview) {
    return (
      <div className="grid gap-2" aria-busy="true">
        <Skeleton className="h-4 w-3/4" />
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-16" />
      </div>
    );
  }
  return (
    <div aria-busy={pending} className={cn("grid gap-3 transition-opacity", pending && "opacity-50")}>
      <Facts preview={preview} />
      {preview.examples.length > 0 && (
        <div>
          {preview.examples.length < preview.changed && (
            <p className="mb-1.5 text-ink-faint text-xs">
              {t("examples", { n: preview.examples.length, total: preview.changed })}
            </p>
          )}
          <ul className="divide-y divide-line rounded-md border border-line">
            {preview.examples.map((example) => (
              <li key={example.product_id} className="px-3 py-2 text-sm">
                <p className="wrap-anywhere line-clamp-1 font-medium">
                  {localized(locale, example.product_name, example.product_name_en)}
                </p>
                <ValuesDiff before={example.before} after={example.after} choices={choices} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Facts({ preview }: { preview: PreviewView }) {
  const t = useTranslations("products.preview");
  const format = useFormat();
  const codeText = useCodeText();
  const n = format.number;
  return (
    <ul role="status" className="grid gap-1 text-sm tabular-nums">
      <li className="font-medium">
        {t("changed", { products: n(preview.changed), skus: n(preview.skus), count: preview.changed })}
      </li>
      {preview.unchanged > 0 && <li className="text-ink-soft">{t("unchanged", { n: preview.unchanged })}</li>}
      {preview.leaving > 0 && <li className="text-warning">{t("leaving", { n: preview.leaving })}</li>}
      {preview.returning > 0 && <li className="text-ink-soft">{t("returning", { n: preview.returning })}</li>}
      {preview.pending_intents > 0 && (
        <li className="text-ink-soft">{t("pendingIntents", { n: preview.pending_intents })}</li>
      )}
      {preview.failed.map(({ code, count }) => (
        <li key={code} className="text-danger">
          {t("failed", { n: count, why: codeText(code) })}
        </li>
      ))}
    </ul>
  );
}
