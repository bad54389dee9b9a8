"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Switch } from "@/components/ui/switch";
import { AttributeFields } from "./attribute-fields";
import { emptySku, type ProductFormValues } from "./form-values";
import { SkuFields } from "./sku-fields";

const mostSkus = 50;
const mostAttributes = 5;
const noValue = { value: "", value_en: "" };

/** The attributes as columns, and each option with its values, price, stock and picture. */
export function SkuEditor({ simple }: { simple: boolean }) {
  const t = useTranslations("seller.form");
  const { control, getValues, setValue } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const attributes = useFieldArray({ control, name: "attributes", keyName: "key" });
  const skus = useFieldArray({ control, name: "skus", keyName: "key" });
  const [english, setEnglish] = useState(() => getValues("attributes").some(({ name_en }) => name_en !== ""));

  const eachValues = (change: (values: (typeof noValue)[]) => (typeof noValue)[]) => {
    const changed = getValues("skus").map((sku) => ({ ...sku, values: change(sku.values) }));
    setValue("skus", changed, { shouldDirty: true });
  };
  const addAttribute = () => {
    eachValues((values) => [...values, noValue]);
    attributes.append({ name: "", name_en: "" });
  };
  const removeAttribute = (index: number) => {
    eachValues((values) => values.filter((_, other) => other !== index));
    attributes.remove(index);
  };
  const addSku = () => {
    const values = getValues("attributes").map(() => noValue);
    skus.append({ ...emptySku, price: getValues("skus.0.price"), values });
  };

  if (simple) {
    return (
      <div>
        <Button onClick={addAttribute}>
          <Plus aria-hidden="true" />
          {t("addOptions")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3 border-line border-t pt-5">
        <h3 className="font-medium text-sm">{t("options")}</h3>
        <Switch checked={english} onChange={(event) => setEnglish(event.target.checked)}>
          {t("english")}
        </Switch>
      </div>
      <div className="flex flex-wrap items-start gap-3">
        {attributes.fields.map((attribute, index) => (
          <AttributeFields
            key={attribute.key}
            index={index}
            english={english}
            onRemove={() => removeAttribute(index)}
          />
        ))}
        <Button
          variant="ghost"
          onClick={addAttribute}
          disabled={attributes.fields.length >= mostAttributes}
          className="sm:mt-7"
        >
          <Plus aria-hidden="true" />
          {t("addAttribute")}
        </Button>
      </div>
      {skus.fields.map((sku, index) => (
        <SkuFields
          key={sku.key}
          index={index}
          english={english}
          onRemove={skus.fields.length > 1 ? () => skus.remove(index) : undefined}
        />
      ))}
      {error("skus") && <FormAlert>{error("skus")}</FormAlert>}
      <div>
        <Button onClick={addSku} disabled={skus.fields.length >= mostSkus}>
          <Plus aria-hidden="true" />
          {t("addSku")}
        </Button>
      </div>
    </div>
  );
}
