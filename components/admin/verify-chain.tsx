"use client";

import { useMutation } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useFailure } from "@/components/ui/use-failure";
import { verifyAuditMutation } from "./queries";

/** Checks every link of a chain and says beside the button whether it holds. */
export function VerifyChain({ chain }: { chain: string }) {
  const t = useTranslations("admin.audit");
  const failure = useFailure();
  const verify = useMutation(verifyAuditMutation);
  const { data, error } = verify;
  const name = chain === "market" ? t("market") : chain;
  const broken = data != null && data.broken_at !== null;
  const said = error
    ? failure(error)
    : data &&
      (data.broken_at === null
        ? t("sound", { chain: name, count: data.entries })
        : t("broken", { chain: name, place: data.broken_at }));
  return (
    <>
      <p role="status" className={cn("text-sm", broken || error ? "text-danger" : "text-success")}>
        {said}
      </p>
      <Button loading={verify.isPending} onClick={() => verify.mutate(chain)}>
        <ShieldCheck aria-hidden="true" />
        {t("verify")}
      </Button>
    </>
  );
}
