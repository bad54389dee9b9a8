"use client";

import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { TagPicker } from "./tag-picker";

type CategorySectionProps = Pick<FormOptions, "categories" | "tags">;

/** The category in two steps, and tags. */
export function CategorySection({ categories, tags }: CategorySectionProps) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const error = useErrorAt();
  const { field } = useController({ control, name: "category_id" });
  const [picked, setPicked] = useState("");
  const owner = categories.find(({ children }) => children.some(({ id }) => String(id) === field.value));
  const parent = owner ?? categories.find(({ id }) => String(id) === picked);
  const chooseParent = (id: string) => {
    setPicked(id);
    field.onChange("");
  };
  return (
    <FormSection title={t("sections.category")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("parentCategory")} required>
          <NativeSelect
            value={parent ? String(parent.id) : ""}
            onChange={(event) => chooseParent(event.target.value)}
          >
            <option value="">{t("choose")}</option>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("category")} error={error("category_id")} required>
          <NativeSelect {...field}>
            <option value="">{t(parent ? "choose" : "chooseParentFirst")}</option>
            {parent?.children.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
      <TagPicker tags={tags} error={error("tag_ids")} />
    </FormSection>
  );
}
