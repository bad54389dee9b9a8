"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";

export type IntentForm = {
  quantity: number | null;
  name: string;
  phone: string;
  address: string;
  note: string;
};

/** What a phone number may consist of; sellers read it, machines don't. */
export const phonePattern = /^[\d\s+-]+$/;

type ContactFieldsProps = { editing: boolean; onEdit: () => void };

/** How the seller reaches the buyer: a line to check, or, where something is missing or to be changed, fields. */
export function ContactFields({ editing, onEdit }: ContactFieldsProps) {
  const t = useTranslations("product.intent");
  const { control, register, formState } = useFormContext<IntentForm>();
  const [name, phone, address] = useWatch({ control, name: ["name", "phone", "address"] });
  const { errors, dirtyFields } = formState;
  const dirty = dirtyFields.name || dirtyFields.phone || dirtyFields.address;
  const open = editing || dirty || !name || !phone;
  const note = (
    <Field label={t("note")} optional>
      <Textarea {...register("note")} rows={2} maxLength={500} placeholder={t("notePlaceholder")} />
    </Field>
  );
  if (!open) {
    return (
      <>
        <div className="grid gap-1.5">
          <p className="font-medium text-sm">{t("contact")}</p>
          <div className="flex items-start justify-between gap-3 rounded-md bg-sunken px-3.5 py-2.5 text-sm">
            <p className="min-w-0 wrap-anywhere">
              <span className="font-medium">{name}</span>{" "}
              <span className="text-ink-soft tabular-nums">{phone}</span>
              {address && <span className="block text-ink-soft">{address}</span>}
            </p>
            <button
              type="button"
              onClick={onEdit}
              className="shrink-0 rounded-sm py-0.5 text-accent-ink underline-offset-4 hover:underline"
            >
              {t("change")}
            </button>
          </div>
        </div>
        {note}
      </>
    );
  }
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("name")} error={errors.name?.message} required>
          <Input
            {...register("name", { validate: (value) => value.trim() !== "" || t("nameMissing") })}
            maxLength={50}
            autoComplete="name"
          />
        </Field>
        <Field label={t("phone")} error={errors.phone?.message} required>
          <Input
            {...register("phone", {
              validate: (value) => value.trim() !== "" || t("phoneMissing"),
              pattern: { value: phonePattern, message: t("phoneWrong") },
            })}
            type="tel"
            maxLength={20}
            autoComplete="tel"
          />
        </Field>
      </div>
      <Field label={t("address")} hint={t("addressHint")} optional>
        <Input {...register("address")} maxLength={200} autoComplete="street-address" />
      </Field>
      {note}
    </>
  );
}
