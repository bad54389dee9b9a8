"use client";

import { Check, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { DecisionDialog } from "./decision-dialog";
import type { IntentView } from "./intent-view";
import type { Decision } from "./queries";

/** The two answers to a pending intent; each asks once more, with a note. */
export function DecisionButtons({ intent, className }: { intent: IntentView; className?: string }) {
  const t = useTranslations("seller.intents");
  const [decision, setDecision] = useState<Decision>("success");
  const [open, setOpen] = useState(false);
  const ask = (next: Decision) => {
    setDecision(next);
    setOpen(true);
  };
  return (
    <div className={cn("flex gap-2", className)}>
      <Button size="sm" onClick={() => ask("success")}>
        <Check aria-hidden="true" className="text-success" />
        {t("success")}
      </Button>
      <Button size="sm" variant="ghost" onClick={() => ask("failed")}>
        <X aria-hidden="true" />
        {t("failed")}
      </Button>
      <DecisionDialog intent={intent} decision={decision} open={open} onOpenChange={setOpen} />
    </div>
  );
}
