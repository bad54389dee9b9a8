"use client";

import { MapPinPlus } from "lucide-react";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { LocationDialog } from "./location-dialog";
import { Section } from "./section";
import { useErrorAt } from "./use-error";

const levels = ["10", "9", "8", "7", "6", "5", "4", "3", "2", "1"] as const;

/** How worn it is and where it is. */
export function DetailsSection({ locations }: Pick<FormOptions, "locations">) {
  const t = useTranslations("seller.form");
  const conditions = useTranslations("seller.conditions");
  const { control, register } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const { field } = useController({ control, name: "location_id" });
  const [added, setAdded] = useState<FormOptions["locations"]>([]);
  const [open, setOpen] = useState(false);
  const known = new Map([...locations, ...added].map((location) => [location.id, location]));
  const add = (location: FormOptions["locations"][number]) => {
    setAdded([...added, location]);
    field.onChange(String(location.id));
  };
  return (
    <Section title={t("sections.details")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("condition")} error={error("condition_level")}>
          <NativeSelect {...register("condition_level")}>
            {levels.map((level) => (
              <option key={level} value={level}>
                {conditions(level)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <div className="grid content-start gap-1">
          <Field label={t("location")} error={error("location_id")} optional>
            <NativeSelect {...field}>
              <option value="">{t("noLocation")}</option>
              {[...known.values()].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <div>
            <Button variant="ghost" size="sm" className="-ms-3" onClick={() => setOpen(true)}>
              <MapPinPlus aria-hidden="true" />
              {t("addLocation")}
            </Button>
          </div>
        </div>
      </div>
      <LocationDialog open={open} onOpenChange={setOpen} onAdd={add} />
    </Section>
  );
}
