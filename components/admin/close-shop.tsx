"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { GroundField } from "@/components/moderation/ground-field";
import { maxText } from "@/lib/contracts/console/moderation";
import type { Rule } from "@/lib/domain/moderation/rules";
import { closeShopMutation } from "./queries";
import { ReasonDialog } from "./reason-dialog";

/** Closes a shop, with the rule and the facts that this rests on. */
export function CloseShop({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.shops");
  const [ground, setGround] = useState<Rule>("terms.listing");
  return (
    <ReasonDialog
      words={{
        act: t("close"),
        actFor: t("closeFor", { name }),
        title: t("closeTitle", { name }),
        body: t("closeBody"),
        reason: t("closeFacts"),
        done: t("closeDone", { name }),
      }}
      maxLength={maxText}
      mutation={closeShopMutation}
      input={(facts) => ({ id, ground, facts })}
    >
      <GroundField value={ground} onChange={setGround} />
    </ReasonDialog>
  );
}
