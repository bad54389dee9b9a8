"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Days, DurationField, endAfter } from "./duration-field";
import { suspendMutation } from "./queries";
import { ReasonDialog } from "./reason-dialog";

const choices = [1, 7, 30, 365, 0] as const;

/** Keeps an account from signing in, with a reason and an end. */
export function SuspendUser({ id, name }: { id: number; name: string }) {
  const t = useTranslations("admin.users");
  const [days, setDays] = useState<Days>(7);
  return (
    <ReasonDialog
      words={{
        act: t("suspend"),
        actFor: t("suspendFor", { name }),
        title: t("suspendTitle", { name }),
        body: t("suspendBody"),
        reason: t("reason"),
        done: t("suspendDone", { name }),
      }}
      maxLength={300}
      mutation={suspendMutation}
      input={(reason) => ({ id, reason, until: endAfter(days) })}
    >
      <DurationField choices={choices} value={days} onChange={setDays} />
    </ReasonDialog>
  );
}
