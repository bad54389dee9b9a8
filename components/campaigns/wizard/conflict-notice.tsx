"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Campaign } from "./campaign";
import { useDraft } from "./draft-context";
import { useFieldTexts } from "./use-field-texts";

/** What was changed both here and elsewhere, side by side; a person says which one stays. */
export function ConflictNotice({ theirs }: { theirs: Campaign }) {
  const t = useTranslations("campaigns.save");
  const { store, state, campaign } = useDraft();
  const { nameOf, textOf } = useFieldTexts();
  return (
    <div role="alert" className="mb-4 rounded-md bg-warning-soft px-4 py-3 text-sm">
      <p className="font-medium">{t("conflictTitle")}</p>
      <p className="mt-0.5 text-ink-soft">{t("conflictBody")}</p>
      <dl className="mt-3 grid gap-3">
        {state.contested.map((key) => (
          <div key={key}>
            <dt className="mb-1 text-ink-soft text-xs">{nameOf(key)}</dt>
            <div className="grid gap-2 sm:grid-cols-2">
              <Version title={t("mine")} text={textOf(key, campaign)} />
              <Version title={t("theirs")} text={textOf(key, theirs)} />
            </div>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => void store.keepMine()}>
          {t("keepMine")}
        </Button>
        <Button size="sm" onClick={() => void store.takeTheirs()}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  const t = useTranslations("campaigns.save");
  return (
    <dd className="min-w-0 rounded-sm bg-surface px-3 py-2">
      <p className="text-ink-faint text-xs">{title}</p>
      <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
        {text || t("nothing")}
      </p>
    </dd>
  );
}
