"use client";

import { useLocale, useTranslations } from "use-intl";
import { MergeMessages } from "@/components/layout/merge-messages";
import { Dialog } from "@/components/ui/dialog";
import en from "@/lib/i18n/en/auth.json";
import zh from "@/lib/i18n/zh/auth.json";
import { CredentialsForm } from "./sign-in-form";

type SignInAgainDialogProps = { onAnswer: (signedIn: boolean) => void };

/** The form of the page to sign in, over whatever the reader was doing. It is loaded only when it is needed. */
export function SignInAgainDialog(props: SignInAgainDialogProps) {
  return (
    <MergeMessages messages={{ auth: useLocale() === "zh" ? zh : en }}>
      <AgainDialog {...props} />
    </MergeMessages>
  );
}

function AgainDialog({ onAnswer }: SignInAgainDialogProps) {
  const t = useTranslations("auth.again");
  return (
    <Dialog open onOpenChange={(open) => open || onAnswer(false)} title={t("title")} description={t("lead")}>
      <CredentialsForm onSignedIn={() => onAnswer(true)} />
    </Dialog>
  );
}
