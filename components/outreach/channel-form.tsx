"use client";

import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { NativeSelect } from "@/components/ui/native-select";
import { SaveBar } from "@/components/ui/save-bar";
import { SavedNote } from "@/components/ui/saved-note";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { useFormat } from "@/lib/i18n/use-format";
import { type ChannelBody, type ChannelName, saveChannelMutation } from "./queries";

type ChannelFormProps = {
  channel: ChannelName;
  saved: ChannelBody;
  /** Of a window of the channel's budget. */
  days: number;
  most: number;
  timezone: string;
  sandbox: boolean;
  hasSender: boolean;
};

type Values = {
  enabled: boolean;
  capacity: string;
  from: string;
  to: string;
  sender: string;
  signature: string;
};

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

const valuesOf = (saved: ChannelBody): Values => ({
  enabled: saved.enabled,
  capacity: saved.capacity === null ? "" : String(saved.capacity),
  from: String(saved.from_hour),
  to: String(saved.to_hour),
  sender: saved.sender_name,
  signature: saved.signature,
});

const bodyOf = (values: Values): ChannelBody => ({
  enabled: values.enabled,
  capacity: values.capacity.trim() === "" ? null : Number(values.capacity),
  from_hour: Number(values.from),
  to_hour: Number(values.to),
  sender_name: values.sender,
  signature: values.signature,
});

/** How the account sends over one channel; the bar to save shows when something differs. */
export function ChannelForm(props: ChannelFormProps) {
  const { channel, saved, days, most, timezone, sandbox, hasSender } = props;
  const t = useTranslations("outreach.channels");
  const format = useFormat();
  const { refresh } = useRefresh();
  const save = useMutation(saveChannelMutation);
  const form = useForm<Values>({ defaultValues: valuesOf(saved) });
  const { register, handleSubmit, formState, reset } = form;
  const { isDirty, errors } = formState;
  const submit = handleSubmit((values) =>
    save.mutate(
      { channel, body: bodyOf(values) },
      {
        onSuccess: () => {
          reset(values);
          refresh();
        },
      },
    ),
  );
  const hourOptions = hours.map((hour) => (
    <option key={hour} value={hour}>
      {`${hour.padStart(2, "0")}:00`}
    </option>
  ));
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <Switch {...register("enabled")}>{t("enabled")}</Switch>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={t("capacity")}
          hint={t("capacityHint", { days, capacity: format.number(most) })}
          error={errors.capacity && t("wrongCapacity")}
          optional
        >
          <Input
            {...register("capacity", {
              validate: (text) => text.trim() === "" || /^\s*[1-9]\d{0,4}\s*$|^\s*100000\s*$/.test(text),
            })}
            inputMode="numeric"
            maxLength={7}
          />
        </Field>
        <fieldset className="grid content-start gap-1.5">
          <legend className="mb-1.5 font-medium text-sm">{t("hours")}</legend>
          <div className="flex items-center gap-2">
            <NativeSelect {...register("from")} aria-label={t("from")}>
              {hourOptions}
            </NativeSelect>
            <span aria-hidden="true" className="text-ink-faint">
              –
            </span>
            <NativeSelect {...register("to")} aria-label={t("to")}>
              {hourOptions}
            </NativeSelect>
          </div>
          <p className="text-ink-faint text-xs">
            {t("hoursHint", { zone: timezone })}
            {sandbox && ` ${t("hoursSandbox")}`}
          </p>
        </fieldset>
        {hasSender && (
          <Field label={t("sender")} hint={t("senderHint")} optional>
            <Input {...register("sender")} maxLength={60} />
          </Field>
        )}
        <Field
          label={t("signature")}
          hint={t("signatureHint")}
          optional
          className={hasSender ? undefined : "sm:col-span-2"}
        >
          <Textarea {...register("signature")} maxLength={500} rows={2} className="min-h-16" />
        </Field>
      </div>
      <FormAlert>{save.error && <Failure error={save.error} />}</FormAlert>
      <SavedNote shown={save.isSuccess && !isDirty}>{t("saved")}</SavedNote>
      <SaveBar dirty={isDirty} saving={save.isPending} onDiscard={() => reset()} />
      <LeaveGuard active={isDirty} />
    </form>
  );
}
