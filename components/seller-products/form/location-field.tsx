"use client";

import { MapPinPlus } from "lucide-react";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { Combobox, type ComboboxItem } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { LocationDialog } from "./location-dialog";
import { useLocations } from "./queries";

/** Where the product is: searched among the locations that there are, or added to them. */
export function LocationField({ location }: Pick<FormOptions, "location">) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const { field } = useController({ control, name: "location_id" });
  const error = useErrorAt();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ComboboxItem | null>(location);
  const [adding, setAdding] = useState(false);
  const q = useDebouncedValue(text.trim(), 180);
  const found = useLocations(q);
  const items = (found.data ?? []).map(({ location_id: id, province, city, district }) => ({
    id,
    name: province + city + district,
  }));
  const choose = (item: ComboboxItem | null) => {
    setChosen(item);
    field.onChange(item ? String(item.id) : "");
  };
  // What the form says wins: it may have been set back.
  const value = [chosen, location].find((item) => item && String(item.id) === field.value) ?? null;
  const searching = found.isFetching || q !== text.trim();
  return (
    <div className="grid content-start gap-1">
      <Field label={t("location")} error={error("location_id")} optional>
        <Combobox
          items={items}
          value={value}
          onValueChange={choose}
          onSearch={setText}
          placeholder={t("locationPlaceholder")}
          status={searching ? t("locationSearching") : items.length === 0 && t("locationUnknown")}
        />
      </Field>
      <div>
        <Button variant="ghost" size="sm" className="-ms-3" onClick={() => setAdding(true)}>
          <MapPinPlus aria-hidden="true" />
          {t("addLocation")}
        </Button>
      </div>
      <LocationDialog open={adding} onOpenChange={setAdding} onAdd={choose} />
    </div>
  );
}
