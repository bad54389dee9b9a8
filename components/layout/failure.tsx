"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { FormAlert } from "@/components/ui/form-alert";
import { useFailure } from "@/components/ui/use-failure";
import { ApiError } from "@/lib/api/api-error";
import { LocaleLink } from "./locale-link";
import { routes } from "./routes";

/** Why a call failed, with the way to sign in where the session has ended meanwhile. */
export function Failure({ error }: { error: unknown }) {
  const failure = useFailure();
  return (
    <>
      {failure(error)}
      {isSignedOut(error) && <SignInAgain />}
    </>
  );
}

/** The same as an alert of a form or a dialog, once a call has failed. */
export function FailureAlert({ error }: { error: unknown }) {
  return (
    Boolean(error) && (
      <FormAlert>
        <Failure error={error} />
      </FormAlert>
    )
  );
}

export const isSignedOut = (error: unknown) => error instanceof ApiError && error.code === "auth.required";

/** Signs in beside this page and not instead of it, so that what was typed here stays. */
export function SignInAgain() {
  const t = useTranslations("common.nav");
  const here = encodeURIComponent(usePathname());
  return (
    <LocaleLink
      href={`${routes.signIn}?from=${here}`}
      target="_blank"
      className="ms-2 whitespace-nowrap font-medium underline underline-offset-2"
    >
      {t("signIn")}
    </LocaleLink>
  );
}
