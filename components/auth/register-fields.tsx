"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { phonePattern } from "@/components/product/intent-fields";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { isUsername } from "@/lib/domain/accounts/username-rule";
import { cleanIdentifier } from "@/lib/text/clean";
import { parseEmail } from "@/lib/text/email";
import { type AccountKind, AccountKindField } from "./account-kind";
import { PasswordInput } from "./password-input";
import { useNewPassword } from "./use-new-password";

export type RegisterForm = {
  kind: AccountKind;
  username: string;
  password: string;
  email: string;
  phone: string;
  address: string;
};

/** What an account starts with; a seller names an e-mail address, a buyer may name where goods go. */
export function RegisterFields() {
  const t = useTranslations("auth");
  const { register, control, formState } = useFormContext<RegisterForm>();
  const { errors } = formState;
  const selling = useWatch({ control, name: "kind" }) === "seller";
  const newPassword = useNewPassword();
  const fits = (value: string) => {
    const name = cleanIdentifier(value);
    return (name.length >= 6 && name.length <= 20 && isUsername(name)) || t("problem.username");
  };
  return (
    <>
      <AccountKindField {...register("kind")} />
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
      <Field label={t("password")} hint={newPassword.hint} error={errors.password?.message} required>
        <PasswordInput
          {...register("password", { validate: newPassword.validate })}
          autoComplete="new-password"
        />
      </Field>
      {selling && (
        <Field label={t("email")} hint={t("emailHint")} error={errors.email?.message} required>
          <Input
            {...register("email", {
              shouldUnregister: true,
              validate: (value) => parseEmail(cleanIdentifier(value)) !== null || t("problem.email"),
            })}
            type="email"
            autoComplete="email"
            maxLength={254}
          />
        </Field>
      )}
      <Field
        label={t("phone")}
        hint={selling ? t("phoneHintSeller") : t("phoneHint")}
        error={errors.phone?.message}
        required
      >
        <Input
          {...register("phone", {
            validate: (value) => cleanIdentifier(value) !== "" || t("problem.phone"),
            pattern: { value: phonePattern, message: t("problem.phoneWrong") },
          })}
          type="tel"
          autoComplete="tel"
          maxLength={20}
        />
      </Field>
      {!selling && (
        <Field label={t("address")} hint={t("addressHint")} optional>
          <Input
            {...register("address", { shouldUnregister: true })}
            autoComplete="street-address"
            maxLength={200}
          />
        </Field>
      )}
    </>
  );
}
