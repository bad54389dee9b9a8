"use client";

import { MapPinPlus } from "lucide-react";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import type { ProductFormValues } from "./form-values";
import { LocationDialog } from "./location-dialog";
import { useLocations } from "./queries";

/** Where the product is: searched among the locations that there are, or added to them. */
export function LocationField() {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const { field } = useController({ control, name: "location" });
  const error = useErrorAt();
  const [text, setText] = useState("");
  const [adding, setAdding] = useState(false);
  const q = useDebouncedValue(text.trim(), 180);
  const found = useLocations(q);
  const items = (found.data ?? []).map(({ location_id: id, province, city, district }) => ({
    id,
    name: province + city + district,
  }));
  const searching = found.isFetching || q !== text.trim();
  return (
    <div className="grid content-start gap-1">
      <Field label={t("location")} error={error("location")} optional>
        <Combobox
          items={items}
          value={field.value}
          onValueChange={field.onChange}
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
      <LocationDialog open={adding} onOpenChange={setAdding} onAdd={field.onChange} />
    </div>
  );
}
