import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export type FilterInput = {
  name: string;
  label: string;
  value: string | undefined;
  hint?: string;
  placeholder?: string;
  type?: "search" | "text" | "date";
  maxLength?: number;
};

export type FilterSelect = {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
};

type FilterBarProps = {
  locale: Locale;
  path: string;
  inputs: readonly FilterInput[];
  selects?: readonly FilterSelect[];
  /** Beside the button. */
  children?: ReactNode;
};

/** What a list is narrowed by, as a form that works without JavaScript; the URL says it all. */
export function FilterBar({ locale, path, inputs, selects = [], children }: FilterBarProps) {
  const t = getTranslator(locale, "admin");
  // What the URL says anew is shown anew.
  const key = JSON.stringify([...inputs, ...selects].map(({ value }) => value));
  return (
    <search>
      <form key={key} action={path} className="mb-5 flex flex-wrap items-end gap-3">
        {inputs.map(({ name, label, value, hint, placeholder, type = "search", maxLength = 100 }) => (
          <Field key={name} label={label} hint={hint} className="min-w-44 flex-1 sm:max-w-72">
            <Input
              type={type}
              name={name}
              defaultValue={value}
              placeholder={placeholder}
              maxLength={maxLength}
              autoComplete="off"
            />
          </Field>
        ))}
        {selects.map(({ name, label, value, options }) => (
          <Field key={name} label={label} className="min-w-36">
            <NativeSelect name={name} defaultValue={value ?? ""}>
              <option value="">{t("all")}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </NativeSelect>
          </Field>
        ))}
        <Button type="submit">{t("apply")}</Button>
        {children}
      </form>
    </search>
  );
}
