"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { Switch } from "@/components/ui/switch";
import type { ProductFormValues } from "../form-values";
import { AttributeFields } from "./attribute-fields";
import { FillBar } from "./fill-bar";
import { LeftOut } from "./left-out";
import { addAttribute, removeAttribute } from "./matrix";
import { SkuSheet } from "./sku-sheet";
import { useOptionEdits } from "./use-option-edits";

const mostAttributes = 5;
const kept = { keepValue: true, keepDirty: true, keepError: true, keepDefaultValue: true };
const pathOf = (column: number) => `attributes.${column}`;

/** The attributes with their values, and a sheet of what is combined of them. */
export function SkuEditor({ simple }: { simple: boolean }) {
  const t = useTranslations("seller.form");
  const { control, getValues, unregister } = useFormContext<ProductFormValues>();
  const attributes = useWatch({ control, name: "attributes" });
  const error = useErrorAt();
  const edits = useOptionEdits();
  const [english, setEnglish] = useState(() =>
    getValues("attributes").some((one) => one.name_en || one.values.some(({ value_en }) => value_en)),
  );
  const leaveSimple = () => {
    // The sheet's cells are none of the form's own fields: it would set those of all rows one by one.
    unregister(["skus.0.price", "skus.0.stock"], kept);
    edits.edit(addAttribute);
  };
  if (simple) {
    return (
      <div>
        <Button onClick={leaveSimple}>
          <Plus aria-hidden="true" />
          {t("addOptions")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3 border-line border-t pt-5">
        <h3 className="font-medium text-sm">{t("options")}</h3>
        <Switch checked={english} onChange={(event) => setEnglish(event.target.checked)}>
          {t("english")}
        </Switch>
      </div>
      {attributes.map((attribute, column) => (
        <AttributeFields
          // Attributes have no identity but their place: a removed one takes its values along.
          key={pathOf(column)}
          column={column}
          attribute={attribute}
          english={english}
          edits={edits}
          onRemove={() => edits.edit((options) => removeAttribute(options, column))}
        />
      ))}
      <div>
        <Button
          variant="ghost"
          onClick={() => edits.edit(addAttribute)}
          disabled={attributes.length >= mostAttributes}
        >
          <Plus aria-hidden="true" />
          {t("addAttribute")}
        </Button>
      </div>
      <LeftOut attributes={attributes} edits={edits} />
      <FillBar attributes={attributes} edits={edits} />
      <SkuSheet attributes={attributes} edits={edits} />
      {error("skus") && <FormAlert>{error("skus")}</FormAlert>}
    </div>
  );
}
