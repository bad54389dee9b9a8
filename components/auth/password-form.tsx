"use client";

import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { SavedNote } from "@/components/ui/saved-note";
import { ApiError } from "@/lib/api/api-error";
import { PasswordInput } from "./password-input";
import { passwordMutation } from "./queries";
import { useNewPassword } from "./use-new-password";

type PasswordFields = { old: string; next: string; repeat: string };

const empty: PasswordFields = { old: "", next: "", repeat: "" };

/** Changes the password; the other devices are signed out, this one stays. */
export function PasswordForm({ username }: { username: string }) {
  const t = useTranslations("auth");
  const { mutate, isPending, isSuccess, error } = useMutation(passwordMutation);
  const { register, handleSubmit, formState, reset } = useForm<PasswordFields>({ defaultValues: empty });
  const { errors, isDirty } = formState;
  const refusal = (code: string) =>
    error instanceof ApiError && error.code === code ? error.message : undefined;
  const wrongOld = refusal("account.wrong_old_password");
  const tooCommon = refusal("account.password_common");
  const submit = handleSubmit(({ old, next }) =>
    mutate({ old_password: old, new_password: next }, { onSuccess: () => reset(empty) }),
  );
  const newPassword = useNewPassword();
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      {/* Password managers look for whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={username} hidden readOnly />
      <Field label={t("account.oldPassword")} error={errors.old?.message ?? wrongOld} className="sm:max-w-sm">
        <PasswordInput
          {...register("old", { required: t("problem.password") })}
          autoComplete="current-password"
        />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={t("account.newPassword")}
          hint={newPassword.hint}
          error={errors.next?.message ?? tooCommon}
        >
          <PasswordInput
            {...register("next", { validate: newPassword.validate })}
            autoComplete="new-password"
          />
        </Field>
        <Field label={t("account.repeat")} error={errors.repeat?.message}>
          <PasswordInput
            {...register("repeat", {
              validate: (value, { next }) => value === next || t("account.mismatch"),
            })}
            autoComplete="new-password"
          />
        </Field>
      </div>
      <FormAlert>{error && !wrongOld && !tooCommon && <Failure error={error} />}</FormAlert>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" loading={isPending}>
          {t("account.change")}
        </Button>
        <SavedNote shown={isSuccess && !isDirty}>{t("account.changed")}</SavedNote>
      </div>
    </form>
  );
}
