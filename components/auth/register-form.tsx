"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useLocale, useTranslations } from "use-intl";
import { routes } from "@/components/layout/routes";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { href, withoutLocale } from "@/lib/i18n/href";
import { registerMutation } from "./queries";
import { RegisterFields, type RegisterForm as RegisterValues } from "./register-fields";
import { landingPath, useReturnPaths } from "./return-path";
import { continueTo, useSignIn } from "./sign-in-request";

const empty: RegisterValues = {
  kind: "buyer",
  username: "",
  password: "",
  email: "",
  phone: "",
  address: "",
};

/** Makes an account and signs it in: a buyer goes on where they were, a seller to their dashboard. */
export function RegisterForm() {
  const t = useTranslations("auth");
  const locale = useLocale();
  const paths = useReturnPaths();
  const signIn = useSignIn();
  const [failure, setFailure] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { mutateAsync } = useMutation(registerMutation);
  const form = useForm<RegisterValues>({ mode: "onTouched", defaultValues: empty });
  const { handleSubmit, formState, setValue } = form;

  // The page is static, so what its address asks for is known only in the browser.
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get("as") === "seller";
    if (asked || withoutLocale(paths.from ?? "/").startsWith(routes.dashboard)) setValue("kind", "seller");
  }, [paths.from, setValue]);

  const submit = handleSubmit(async (values) => {
    setFailure(null);
    const problem = await mutateAsync(values).then(
      () => signIn({ identifier: values.username.trim(), password: values.password }),
      (error: Error) => error.message || t("problem.unexpected"),
    );
    setFailure(problem);
    if (problem) return;
    setLeaving(true);
    continueTo(
      values.kind === "seller" ? href(locale, routes.dashboard) : landingPath(locale, "CUSTOMER", paths),
    );
  });
  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={submit} noValidate className="grid gap-5">
        <RegisterFields />
        <FormAlert>{failure}</FormAlert>
        <Button type="submit" variant="primary" size="lg" block loading={formState.isSubmitting || leaving}>
          {t("register.submit")}
        </Button>
      </form>
    </FormProvider>
  );
}
