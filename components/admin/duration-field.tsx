"use client";

import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";

/** For how many days; 0 for as long as no admin ends it. */
export type Days = 0 | 1 | 7 | 30 | 90 | 365;

const dayMs = 86_400_000;

/** The moment so many days from now, as the wire carries it; null for no end. */
export const endAfter = (days: Days) =>
  days === 0 ? null : new Date(Date.now() + days * dayMs).toISOString();

type DurationFieldProps = { choices: readonly Days[]; value: Days; onChange: (days: Days) => void };

/** For how long what an admin decides holds. */
export function DurationField({ choices, value, onChange }: DurationFieldProps) {
  const t = useTranslations("admin.duration");
  return (
    <Field label={t("label")}>
      <NativeSelect
        value={value}
        onChange={({ target }) => onChange(choices.find((days) => days === Number(target.value)) ?? value)}
      >
        {choices.map((days) => (
          <option key={days} value={days}>
            {t("days", { days })}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}
