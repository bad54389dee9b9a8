"use client";

import { Plus, X } from "lucide-react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { platformSchema, platforms } from "@/lib/contracts/campaign-enums";
import { type CreatorFormValues, newAccount } from "./creator-form-values";

/** As many as the contract takes. */
const most = 9;

/** Where it publishes, with what an account has; the largest one counts in lists. `read` is how many there were. */
export function AccountsSection({ read, editable }: { read: number; editable: boolean }) {
  const t = useTranslations("creators");
  const { control } = useFormContext<CreatorFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: "accounts" });
  const error = useErrorAt()("accounts");
  return (
    <FormSection title={t("profile.accounts")} description={t("edit.accountsHint")}>
      <ul className="grid gap-5 max-lg:divide-y max-lg:divide-line lg:gap-3">
        {fields.map(({ id }, index) => (
          <AccountRow
            key={id}
            index={index}
            locked={!editable && index < read}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ul>
      <FormAlert>{error}</FormAlert>
      <div>
        <Button size="sm" disabled={fields.length >= most} onClick={() => append(newAccount)}>
          <Plus aria-hidden="true" />
          {t("edit.addAccount")}
        </Button>
      </div>
    </FormSection>
  );
}

type AccountRowProps = { index: number; locked: boolean; onRemove: (() => void) | undefined };

function AccountRow({ index, locked, onRemove }: AccountRowProps) {
  const t = useTranslations("creators");
  const { register, getValues } = useFormContext<CreatorFormValues>();
  const error = useErrorAt();
  const at = `accounts.${index}` as const;
  const handle = getValues(`${at}.handle`) || t("edit.newAccount");
  return (
    <li>
      <fieldset
        disabled={locked}
        className={cn(
          "grid min-w-0 grid-cols-2 items-start gap-3 max-lg:pb-5 lg:grid-cols-[10rem_minmax(0,1fr)_9rem_7rem_2.5rem]",
          // On a wide screen the rows are a table, which says its columns once.
          index > 0 && "lg:[&_label]:sr-only",
        )}
      >
        <legend className="sr-only">{t("edit.account", { n: index + 1 })}</legend>
        <Field label={t("profile.platform")}>
          <NativeSelect {...register(`${at}.platform`)}>
            {platformSchema.options.map((platform) => (
              <option key={platform} value={platform}>
                {t(`platform.${platforms[platform]}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("profile.handle")} error={error(`${at}.handle`)} required>
          <Input {...register(`${at}.handle`)} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Field>
        <Field label={t("column.followers")} error={error(`${at}.followers`)}>
          <Input {...register(`${at}.followers`)} inputMode="numeric" className="text-end tabular-nums" />
        </Field>
        <Field label={t("edit.engagement")} error={error(`${at}.engagement_percent`)}>
          <Input
            {...register(`${at}.engagement_percent`)}
            inputMode="decimal"
            className="text-end tabular-nums"
          />
        </Field>
        {onRemove && !locked && (
          <IconButton
            label={t("edit.removeAccount", { name: handle })}
            icon={<X />}
            onClick={onRemove}
            className={cn("max-lg:col-span-2 max-lg:justify-self-end", index === 0 && "lg:mt-[1.6875rem]")}
          />
        )}
      </fieldset>
    </li>
  );
}
