"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { Switch } from "@/components/ui/switch";
import type { ImportSettingsWire, ImportView } from "@/lib/contracts/console/imports";
import { delimiters, encodings } from "@/lib/domain/imports/import-settings";

const names = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "，": "wideComma",
  "|": "bar",
} as const satisfies Record<(typeof delimiters)[number], string>;

type ImportSettingsProps = {
  view: ImportView;
  pending: boolean;
  onCheck: (settings: ImportSettingsWire) => void;
};

/** How the file was read, and how it is to be read instead. */
export function ImportSettings({ view, pending, onCheck }: ImportSettingsProps) {
  const t = useTranslations("products.imports");
  const [settings, setSettings] = useState(view.settings);
  const found = delimiters.find((one) => one === view.delimiter);
  const guessed = (what: string | undefined) => (what ? `${t("guess")} · ${what}` : t("guess"));
  const check = (event: FormEvent) => {
    event.preventDefault();
    onCheck(settings);
  };
  return (
    <form onSubmit={check} className="grid gap-4 rounded-lg border border-line p-4">
      <h3 className="font-semibold text-sm">{t("settings")}</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("encoding")}>
          <NativeSelect
            value={settings.encoding ?? ""}
            onChange={({ target }) =>
              setSettings({ ...settings, encoding: encodings.find((one) => one === target.value) })
            }
          >
            <option value="">
              {guessed(view.settings.encoding ? undefined : view.encoding?.toUpperCase())}
            </option>
            {encodings.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding.toUpperCase()}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("delimiter")}>
          <NativeSelect
            value={settings.delimiter ?? ""}
            onChange={({ target }) =>
              setSettings({ ...settings, delimiter: delimiters.find((one) => one === target.value) })
            }
          >
            <option value="">
              {guessed(view.settings.delimiter || !found ? undefined : t(`delimiters.${names[found]}`))}
            </option>
            {delimiters.map((delimiter) => (
              <option key={delimiter} value={delimiter}>
                {t(`delimiters.${names[delimiter]}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
      <div className="grid gap-1">
        <Switch
          checked={settings.empty_clears ?? false}
          onChange={({ target }) => setSettings({ ...settings, empty_clears: target.checked })}
        >
          {t("emptyClears")}
        </Switch>
        <p className="text-ink-faint text-xs">{t("emptyClearsHint")}</p>
      </div>
      <Button
        type="submit"
        size="sm"
        loading={pending}
        disabled={JSON.stringify(settings) === JSON.stringify(view.settings)}
        className="justify-self-start"
      >
        {t("again")}
      </Button>
    </form>
  );
}
