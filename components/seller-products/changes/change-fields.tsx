"use client";

import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { ChangeChoices, ChangeDraft, ChangeForm } from "./change-draft";
import { TagChoice } from "./tag-choice";

type FieldsProps = {
  draft: ChangeDraft;
  change: (some: Partial<ChangeDraft>) => void;
  choices: ChangeChoices;
};

const priceModes = ["percent_down", "percent_up", "lower", "raise", "set"] as const;
const stockModes = ["set", "raise", "lower"] as const;
const lowStockModes = ["set", "shop"] as const;
const roundings = ["0.01", "0.1", "1", "10"] as const;
const modeOf = <T extends string>(modes: readonly T[], value: string, otherwise: T) =>
  modes.find((mode) => mode === value) ?? otherwise;

/** What a kind of change asks for. */
export function ChangeFields({ form, ...props }: FieldsProps & { form: ChangeForm }) {
  switch (form) {
    case "price":
      return <PriceFields {...props} />;
    case "stock":
      return <StockFields {...props} />;
    case "lowStock":
      return <LowStockFields {...props} />;
    case "category":
      return <CategoryField {...props} />;
    case "tags":
      return <TagFields {...props} />;
    case "freeze":
    case "list":
      return <NoteField form={form} {...props} />;
    case "delete":
      return null;
  }
}

function PriceFields({ draft, change }: FieldsProps) {
  const t = useTranslations("products.change");
  const byPercent = draft.priceMode.startsWith("percent");
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t("how")}>
        <NativeSelect
          value={draft.priceMode}
          onChange={(event) => change({ priceMode: modeOf(priceModes, event.target.value, draft.priceMode) })}
        >
          {priceModes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`priceModes.${mode}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t(byPercent ? "percent" : "amount")}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={draft.price}
          onChange={(event) => change({ price: event.target.value })}
        />
      </Field>
      {byPercent && (
        <Field label={t("rounding")} hint={t("roundingHint")} className="col-span-2">
          <NativeSelect
            value={draft.roundTo}
            onChange={(event) => change({ roundTo: modeOf(roundings, event.target.value, draft.roundTo) })}
          >
            {roundings.map((step) => (
              <option key={step} value={step}>
                {t("roundTo", { step })}
              </option>
            ))}
          </NativeSelect>
        </Field>
      )}
    </div>
  );
}

function StockFields({ draft, change }: FieldsProps) {
  const t = useTranslations("products.change");
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t("how")}>
        <NativeSelect
          value={draft.stockMode}
          onChange={(event) => change({ stockMode: modeOf(stockModes, event.target.value, draft.stockMode) })}
        >
          {stockModes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`stockModes.${mode}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t("pieces")}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={draft.stock}
          onChange={(event) => change({ stock: event.target.value })}
        />
      </Field>
    </div>
  );
}

function LowStockFields({ draft, change }: FieldsProps) {
  const t = useTranslations("products.change");
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t("how")}>
        <NativeSelect
          value={draft.lowStockMode}
          onChange={(event) =>
            change({ lowStockMode: modeOf(lowStockModes, event.target.value, draft.lowStockMode) })
          }
        >
          {lowStockModes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`lowStockModes.${mode}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      {draft.lowStockMode === "set" && (
        <Field label={t("pieces")}>
          <Input
            inputMode="numeric"
            autoComplete="off"
            value={draft.lowStock}
            onChange={(event) => change({ lowStock: event.target.value })}
          />
        </Field>
      )}
    </div>
  );
}

function CategoryField({ draft, change, choices }: FieldsProps) {
  const t = useTranslations("products.change");
  return (
    <Field label={t("category")}>
      <NativeSelect value={draft.category} onChange={(event) => change({ category: event.target.value })}>
        <option value="">{t("choose")}</option>
        {choices.categories.map(({ id, name, children }) => (
          <optgroup key={id} label={name}>
            {children.map((child) => (
              <option key={child.id} value={child.id}>
                {child.name}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </Field>
  );
}

function TagFields({ draft, change, choices }: FieldsProps) {
  const t = useTranslations("products.change");
  return (
    <div className="grid gap-4">
      <TagChoice
        label={t("addTags")}
        tags={choices.tags}
        chosen={draft.add}
        onChange={(add) => change({ add, remove: draft.remove.filter((id) => !add.includes(id)) })}
      />
      <TagChoice
        label={t("removeTags")}
        removes
        tags={choices.tags}
        chosen={draft.remove}
        onChange={(remove) => change({ remove, add: draft.add.filter((id) => !remove.includes(id)) })}
      />
    </div>
  );
}

function NoteField({ form, draft, change }: FieldsProps & { form: "freeze" | "list" }) {
  const t = useTranslations("products.change");
  return (
    <Field label={t(form === "freeze" ? "reason" : "remark")} optional>
      <Textarea
        value={draft.note}
        maxLength={500}
        onChange={(event) => change({ note: event.target.value })}
      />
    </Field>
  );
}
