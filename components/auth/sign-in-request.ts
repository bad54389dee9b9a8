"use client";

import { useTranslations } from "use-intl";
import { readSuspension } from "@/lib/auth/suspension-text";

type Credentials = { identifier: string; password: string };

/** Signs the browser in; the answer is the sentence that says why not, or null. */
export function useSignIn(): (credentials: Credentials) => Promise<string | null> {
  const errors = useTranslations("errors");
  const t = useTranslations("auth.problem");
  return async (credentials) => {
    const { signIn } = await import("next-auth/react");
    // A request that never arrives throws; so does an answer that is no answer.
    const result = await signIn("credentials", { ...credentials, redirect: false }).catch(() => undefined);
    if (result?.ok && !result.error) return null;
    if (result?.error === "CredentialsSignin") return errors("auth.wrong_credentials");
    if (result?.error === "auth.rate_limited") return errors("auth.rate_limited");
    const suspension = readSuspension(result?.error ?? "");
    if (suspension) return errors("account.suspended", suspension);
    return t("unexpected");
  };
}

/** Loads the page anew, so that everything on it is of the account that has just signed in. */
export function continueTo(path: string): void {
  window.location.assign(path);
}
