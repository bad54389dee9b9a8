"use client";

import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { AttributeValue, ProductFormValues, SkuValue } from "../form-values";
import { type CellField, cellFields, fillCells, isTyped, readCell } from "./cells";
import { isComposing } from "./composing";
import type { OptionEdits } from "./use-option-edits";

type FillField = CellField | "image_url";
const fields: readonly FillField[] = [...cellFields, "image_url"];
const labels = { price: "price", stock: "stock", image_url: "skuPicture" } as const;

type FillBarProps = { attributes: readonly AttributeValue[]; edits: OptionEdits };

/** Puts one price, stock or picture into all SKUs, or into those of one value. */
export function FillBar({ attributes, edits }: FillBarProps) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const images = useWatch({ control, name: "images" });
  const [scope, setScope] = useState("");
  const [field, setField] = useState<FillField>("price");
  const [text, setText] = useState("");
  const [invalid, setInvalid] = useState(false);
  const [told, tell] = useState("");
  const scopes = attributes.flatMap(({ name, values }, column) =>
    values.map(({ value }, place) => ({ key: `${column}.${place}`, name, column, value })),
  );
  const chosen = scopes.find(({ key }) => key === scope);

  const fill = () => {
    const value = field === "image_url" ? text : readCell(field, text);
    setInvalid(value === null);
    tell("");
    if (value === null) return;
    let n = 0;
    let locked = 0;
    edits.edit((options) => {
      const { skus } = options;
      const meant = skus.map((sku) => !chosen || sku.values[chosen.column] === chosen.value);
      const typed = (sku: SkuValue) => field === "image_url" || isTyped(sku, field);
      n = skus.filter((sku, index) => meant[index] && typed(sku)).length;
      locked = skus.filter((sku, index) => meant[index] && !typed(sku)).length;
      return n === 0
        ? options
        : { ...options, skus: fillCells(skus, field, (index) => (meant[index] ? value : undefined)) };
    });
    tell(
      [t("sheet.filled", { n }), locked > 0 && t("sheet.locked", { n: locked })].filter(Boolean).join(" "),
    );
  };
  return (
    <fieldset className="min-w-0 rounded-md border border-line p-4 pt-2">
      <legend className="px-1 font-medium text-sm">{t("sheet.fill")}</legend>
      <div className="grid grid-cols-2 items-start gap-3 lg:grid-cols-[1fr_1fr_1fr_auto]">
        <Field label={t("sheet.fillFor")}>
          <NativeSelect value={chosen ? scope : ""} onChange={(event) => setScope(event.target.value)}>
            <option value="">{t("sheet.fillAll")}</option>
            {scopes.map(({ key, name, value }) => (
              <option key={key} value={key}>
                {t("sheet.fillValue", { name, value })}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("sheet.fillField")}>
          <NativeSelect
            value={field}
            onChange={(event) => {
              setField(fields.find((one) => one === event.target.value) ?? "price");
              setText("");
              setInvalid(false);
            }}
          >
            {fields.map((one) => (
              <option key={one} value={one}>
                {t(labels[one])}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("sheet.fillWith")} error={invalid ? t("sheet.fillInvalid") : undefined}>
          {field === "image_url" ? (
            <NativeSelect value={text} onChange={(event) => setText(event.target.value)}>
              <option value="">{t("skuNoPicture")}</option>
              {images.map(({ id, url }, place) => (
                <option key={id} value={url}>
                  {t("skuPictureNumber", { n: place + 1 })}
                </option>
              ))}
            </NativeSelect>
          ) : (
            <Input
              value={text}
              inputMode={field === "price" ? "decimal" : "numeric"}
              autoComplete="off"
              className="tabular-nums"
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || isComposing(event)) return;
                event.preventDefault();
                fill();
              }}
            />
          )}
        </Field>
        <Button onClick={fill} className="mt-[1.65rem]">
          {t("sheet.fillSubmit")}
        </Button>
      </div>
      <p role="status" className="mt-2 text-ink-soft text-sm empty:hidden">
        {told}
      </p>
    </fieldset>
  );
}
