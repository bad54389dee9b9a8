"use client";

import { Controller, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { ChoiceChips } from "@/components/ui/choice-chips";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import type { CreatorFormValues } from "./creator-form-values";
import type { EditOptions } from "./edit-options";
import { Lockable } from "./lockable";

/** Who it is, where, and in which languages. */
export function AboutSection({ regions, languages }: Pick<EditOptions, "regions" | "languages">) {
  const t = useTranslations("creators");
  const { control, register } = useFormContext<CreatorFormValues>();
  const error = useErrorAt();
  return (
    <FormSection title={t("edit.about")}>
      <Lockable field="name">
        <Field label={t("edit.name")} error={error("name")} required>
          <Input {...register("name")} autoComplete="off" dir="auto" />
        </Field>
      </Lockable>
      <Lockable field="bio">
        <Field label={t("profile.about")} error={error("bio")} optional>
          <Textarea {...register("bio")} rows={3} dir="auto" />
        </Field>
      </Lockable>
      <div className="grid gap-5 sm:grid-cols-2">
        <Lockable field="region">
          <Field label={t("profile.region")} error={error("region")} optional>
            <NativeSelect {...register("region")}>
              <option value="">{t("profile.none")}</option>
              {regions.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
        </Lockable>
        <Lockable field="language">
          <Field label={t("profile.language")} hint={t("edit.languageHint")} error={error("language")}>
            <NativeSelect {...register("language")}>
              <option value="zh">{t("edit.chinese")}</option>
              <option value="en">{t("edit.english")}</option>
            </NativeSelect>
          </Field>
        </Lockable>
      </div>
      <Lockable field="languages">
        <Controller
          control={control}
          name="languages"
          render={({ field }) => (
            <ChoiceChips
              label={t("profile.languages")}
              hint={t("profile.none")}
              error={error("languages")}
              most={10}
              options={languages}
              chosen={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </Lockable>
    </FormSection>
  );
}
