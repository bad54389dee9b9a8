"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { maxSkus } from "@/lib/contracts/fields";
import type { AttributeValue } from "../form-values";
import { moved } from "../moved";
import { addValues, orderValues, removeValue, renameValue, TooManySkus, valuesIn } from "./matrix";
import type { OptionEdits } from "./use-option-edits";
import { ValueChip } from "./value-chip";
import { ValueInput } from "./value-input";

type ValueChipsProps = {
  column: number;
  attribute: AttributeValue;
  english: boolean;
  edits: OptionEdits;
  error: string | undefined;
};

/** The values of an attribute: added, called otherwise, ordered, taken out. */
export function ValueChips({ column, attribute, english, edits, error }: ValueChipsProps) {
  const t = useTranslations("seller.form.matrix");
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const { name, values } = attribute;
  const add = (text: string) => {
    setRefused(undefined);
    try {
      edits.edit((options) => addValues(options, column, valuesIn(text)));
      return true;
    } catch (thrown) {
      if (!(thrown instanceof TooManySkus)) throw thrown;
      setRefused(t("tooMany", { total: thrown.total, max: maxSkus }));
      return false;
    }
  };
  const rename = (from: string, to: string) => {
    let taken = false;
    edits.edit((options) => {
      const renamed = renameValue(options, column, from, to);
      taken = renamed === null;
      return renamed ?? options;
    });
    setRefused(taken ? t("twice", { value: to }) : undefined);
  };
  const setEnglish = (place: number, value_en: string) =>
    edits.edit((options) =>
      orderValues(
        options,
        column,
        values.map((one, other) => (other === place ? { ...one, value_en } : one)),
      ),
    );
  const remove = (value: string) => {
    setRefused(undefined);
    edits.edit((options) => removeValue(options, column, value));
    input.current?.focus();
  };
  return (
    <div className="grid gap-2">
      {values.length > 0 && (
        <ul className="flex flex-wrap gap-2" aria-label={t("values", { name: name || String(column + 1) })}>
          {values.map(({ value, value_en }, place) => (
            <li key={value}>
              <ValueChip
                value={value}
                english={english ? value_en : null}
                onRename={(to) => rename(value, to)}
                onEnglish={(text) => setEnglish(place, text)}
                onEarlier={
                  place === 0
                    ? undefined
                    : () =>
                        edits.edit((options) => orderValues(options, column, moved(values, place, place - 1)))
                }
                onRemove={() => remove(value)}
              />
            </li>
          ))}
        </ul>
      )}
      <Field
        label={name ? t("values", { name }) : t("valuesOf", { n: column + 1 })}
        error={refused ?? error}
        className="sm:max-w-md"
      >
        <ValueInput inputRef={input} placeholder={t("placeholder")} onAdd={add} />
      </Field>
    </div>
  );
}
