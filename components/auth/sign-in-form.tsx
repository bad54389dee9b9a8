"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { sessionQuery } from "@/components/layout/session";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { PasswordInput } from "./password-input";
import { landingPath, useReturnPaths } from "./return-path";
import { continueTo, useSignIn } from "./sign-in-request";

type SignInFields = { identifier: string; password: string };

/** Signs in and goes on: to what demanded it, to the own dashboard, or to where the reader was. */
export function SignInForm() {
  const locale = useLocale();
  const paths = useReturnPaths();
  const client = useQueryClient();
  const goOn = async () => {
    // Who that was is for the server to say; where it can't, the reader goes on as a buyer does.
    const user = await client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
    continueTo(landingPath(locale, user?.role ?? "CUSTOMER", paths));
  };
  return <CredentialsForm onSignedIn={goOn} />;
}

type CredentialsFormProps = {
  /** The form stays busy: what comes next replaces it. */
  onSignedIn: () => void | Promise<void>;
};

export function CredentialsForm({ onSignedIn }: CredentialsFormProps) {
  const t = useTranslations("auth");
  const signIn = useSignIn();
  const [failure, setFailure] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { register, handleSubmit, formState } = useForm<SignInFields>();
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async (fields) => {
    setFailure(null);
    const problem = await signIn({ ...fields, identifier: fields.identifier.trim() });
    setFailure(problem);
    if (problem) return;
    setLeaving(true);
    await onSignedIn();
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <Field label={t("identifier")} error={errors.identifier?.message}>
        <Input
          {...register("identifier", { required: t("problem.identifier") })}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
      </Field>
      <Field label={t("password")} error={errors.password?.message}>
        <PasswordInput
          {...register("password", { required: t("problem.password") })}
          autoComplete="current-password"
        />
      </Field>
      <FormAlert>{failure}</FormAlert>
      <Button type="submit" variant="primary" size="lg" block loading={isSubmitting || leaving}>
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
