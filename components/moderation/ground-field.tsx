"use client";

import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { type Rule, ruleCodes } from "@/lib/domain/moderation/rules";

/** The rule that a decision rests on, with what it says. */
export function GroundField({ value, onChange }: { value: Rule; onChange: (rule: Rule) => void }) {
  const t = useTranslations("admin.decide");
  const rule = useTranslations("moderation.rules");
  return (
    <Field label={t("ground")} hint={rule(`${value}.text`)}>
      <NativeSelect
        value={value}
        onChange={({ target }) => onChange(ruleCodes.find((code) => code === target.value) ?? value)}
      >
        {ruleCodes.map((code) => (
          <option key={code} value={code}>
            {rule(`${code}.title`)}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}
