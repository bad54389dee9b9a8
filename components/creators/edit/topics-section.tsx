"use client";

import { Controller, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { ChoiceChips } from "@/components/ui/choice-chips";
import type { CreatorFormValues } from "./creator-form-values";
import type { EditOptions } from "./edit-options";
import { Lockable } from "./lockable";
import { TagsField } from "./tags-field";

/** What it is about: the market's categories, and tags in its own words. */
export function TopicsSection({ categories }: Pick<EditOptions, "categories">) {
  const t = useTranslations("creators");
  const { control } = useFormContext<CreatorFormValues>();
  const error = useErrorAt();
  return (
    <FormSection title={t("edit.topics")} description={t("edit.topicsHint")}>
      <Lockable field="category_ids">
        <Controller
          control={control}
          name="category_ids"
          render={({ field }) => (
            <ChoiceChips
              label={t("profile.categories")}
              hint={t("profile.none")}
              error={error("category_ids")}
              most={10}
              options={categories}
              chosen={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </Lockable>
      <Lockable field="tags">
        <TagsField />
      </Lockable>
    </FormSection>
  );
}
