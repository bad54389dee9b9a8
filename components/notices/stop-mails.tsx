"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { routes } from "@/components/layout/routes";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { href } from "@/lib/i18n/href";
import { stopMailsMutation } from "./queries";

/** Asks whoever comes by the link in a mail with notices: opening it changes nothing. */
export function StopMails({ token }: { token: string }) {
  const t = useTranslations("notices.stop");
  const locale = useLocale();
  const stop = useMutation(stopMailsMutation);
  return (
    <Card className="mt-6 grid justify-items-center gap-4 px-6 py-12 text-center">
      <h1 className="font-semibold text-xl">{t(stop.isSuccess ? "done" : "ask")}</h1>
      <p role="status" className="text-ink-soft">
        {t(stop.isSuccess ? "doneBody" : "body")}
      </p>
      <FailureAlert error={stop.error} />
      {!stop.isSuccess && (
        <Button variant="primary" loading={stop.isPending} onClick={() => stop.mutate(token)}>
          {t("submit")}
        </Button>
      )}
      <Link
        href={href(locale, routes.account)}
        className="text-accent-ink text-sm underline underline-offset-4"
      >
        {t("settings")}
      </Link>
    </Card>
  );
}
