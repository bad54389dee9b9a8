"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { routes } from "@/components/layout/routes";
import { phonePattern } from "@/components/product/intent-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { passwordLength } from "@/lib/domain/accounts/password-rule";
import { href } from "@/lib/i18n/href";
import { FormFailure } from "./form-failure";
import { PasswordInput } from "./password-input";
import { registerMutation } from "./queries";
import { useReturnPath } from "./return-path";
import { continueTo, useSignIn } from "./sign-in-request";

type RegisterFields = { username: string; password: string; phone: string; address: string };

export function RegisterForm() {
  const t = useTranslations("auth");
  const locale = useLocale();
  const from = useReturnPath();
  const signIn = useSignIn();
  const [failure, setFailure] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { mutateAsync } = useMutation(registerMutation);
  const { register, handleSubmit, formState } = useForm<RegisterFields>({ mode: "onTouched" });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async ({ username, password, phone, address }) => {
    setFailure(null);
    const body = { username: username.trim(), password, phone: phone.trim(), default_address: address };
    const problem = await mutateAsync(body).then(
      () => signIn({ identifier: body.username, password }),
      (error: Error) => error.message || t("problem.unexpected"),
    );
    setFailure(problem);
    if (problem) return;
    setLeaving(true);
    continueTo(from ?? href(locale, routes.home));
  });
  const fits = (value: string) => {
    const { length } = value.trim();
    return (length >= 6 && length <= 20) || t("problem.username");
  };
  const longEnough = ({ length }: string) =>
    (length >= passwordLength.min && length <= passwordLength.max) ||
    t("problem.passwordLength", passwordLength);
  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <Field
        label={t("username")}
        hint={!errors.username && t("usernameHint")}
        error={errors.username?.message}
        required
      >
        <Input
          {...register("username", { validate: fits })}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
        />
      </Field>
      <Field
        label={t("password")}
        hint={!errors.password && t("passwordHint", { min: passwordLength.min })}
        error={errors.password?.message}
        required
      >
        <PasswordInput {...register("password", { validate: longEnough })} autoComplete="new-password" />
      </Field>
      <Field label={t("phone")} hint={t("phoneHint")} error={errors.phone?.message} required>
        <Input
          {...register("phone", {
            validate: (value) => value.trim() !== "" || t("problem.phone"),
            pattern: { value: phonePattern, message: t("problem.phoneWrong") },
          })}
          type="tel"
          autoComplete="tel"
          maxLength={20}
        />
      </Field>
      <Field label={t("address")} hint={t("addressHint")} optional>
        <Input {...register("address")} autoComplete="street-address" maxLength={200} />
      </Field>
      <FormFailure>{failure}</FormFailure>
      <Button type="submit" variant="primary" size="lg" block loading={isSubmitting || leaving}>
        {t("register.submit")}
      </Button>
    </form>
  );
}
