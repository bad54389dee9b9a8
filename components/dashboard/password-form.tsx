"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useNewPassword } from "@/components/auth/use-new-password";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ApiError } from "@/lib/api/api-error";
import { call } from "@/lib/api/client";
import { changeSellerPassword } from "@/lib/contracts/storefront/accounts";
import type { ErrorCode } from "@/lib/domain/errors";
import { FormAlert } from "./form-alert";
import { useFailure } from "./use-failure";

type Passwords = { old: string; next: string; repeat: string };

/** Where a refusal is told. */
const fields: Partial<Record<ErrorCode, "old" | "next">> = {
  "account.wrong_old_password": "old",
  "account.password_common": "next",
};

const blank: Passwords = { old: "", next: "", repeat: "" };

/** Changes the password; the other devices are signed out, this one stays. */
export function PasswordForm({ username }: { username: string }) {
  const t = useTranslations("seller.settings");
  const invalid = useTranslations("seller.invalid");
  const failure = useFailure();
  const { register, handleSubmit, reset, setError, getValues, formState } = useForm({ defaultValues: blank });
  const change = useMutation({
    mutationFn: ({ old, next }: Passwords) =>
      call(changeSellerPassword, { body: { old_password: old, new_password: next } }),
  });
  const submit = handleSubmit((passwords) =>
    change.mutate(passwords, {
      onSuccess: () => reset(blank),
      onError: (error) => {
        const field = (error instanceof ApiError && error.code && fields[error.code]) || "root";
        setError(field, { type: "server", message: failure(error) }, { shouldFocus: true });
      },
    }),
  );
  const newPassword = useNewPassword();
  const required = invalid("required");
  const problem = formState.errors;
  return (
    <form onSubmit={submit} noValidate className="grid max-w-sm gap-5">
      {/* Password managers look for whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={username} hidden readOnly />
      <Field label={t("old")} error={problem.old?.message} required>
        <Input {...register("old", { required })} type="password" autoComplete="current-password" />
      </Field>
      <Field label={t("new")} hint={newPassword.hint} error={problem.next?.message} required>
        <Input
          {...register("next", { required, validate: newPassword.validate })}
          type="password"
          autoComplete="new-password"
        />
      </Field>
      <Field label={t("repeat")} error={problem.repeat?.message} required>
        <Input
          {...register("repeat", {
            required,
            validate: (repeat) => repeat === getValues("next") || t("differs"),
          })}
          type="password"
          autoComplete="new-password"
        />
      </Field>
      {problem.root && <FormAlert>{problem.root.message}</FormAlert>}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" loading={change.isPending}>
          {t("submit")}
        </Button>
        <p role="status" className="flex items-center gap-2 text-sm text-success">
          {change.isSuccess && !formState.isDirty && (
            <>
              <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
              {t("changed")}
            </>
          )}
        </p>
      </div>
    </form>
  );
}
