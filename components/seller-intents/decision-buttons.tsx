"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useDecide } from "./decision-desk";
import type { IntentView } from "./intent-view";

/** The two answers to a pending intent; each asks once more, with a note. */
export function DecisionButtons({ intent, className }: { intent: IntentView; className?: string }) {
  const t = useTranslations("seller.intents");
  const ask = useDecide();
  return (
    <div className={cn("flex gap-2", className)}>
      <Button size="sm" onClick={() => ask({ intent, decision: "success" })}>
        <Check aria-hidden="true" className="text-success" />
        {t("success")}
      </Button>
      <Button size="sm" variant="ghost" onClick={() => ask({ intent, decision: "failed" })}>
        <X aria-hidden="true" />
        {t("failed")}
      </Button>
    </div>
  );
}
