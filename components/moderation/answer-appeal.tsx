"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import { answerAppealMutation } from "./queries";

/** What another admin says to an appeal, and which way it goes. */
export function AnswerAppeal({ id }: { id: number }) {
  const t = useTranslations("admin.appeals");
  const { refresh } = useRefresh();
  const [answer, setAnswer] = useState("");
  const decide = useMutation(answerAppealMutation);
  const send = (granted: boolean) =>
    decide.mutate(
      { id, granted, answer },
      {
        onSuccess: () => {
          setAnswer("");
          refresh();
          toast.success(t(granted ? "granted" : "dismissed"));
        },
      },
    );
  const missing = answer.trim() === "";
  const sending = decide.isPending ? decide.variables?.granted : undefined;
  return (
    <div className="grid gap-3">
      <LeaveGuard active={answer !== ""} />
      <Field label={t("answer")} hint={t("answerHint")} required>
        <Textarea
          rows={3}
          value={answer}
          maxLength={maxText}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </Field>
      <FailureAlert error={decide.error} />
      <div className="flex flex-wrap gap-2">
        <Button loading={sending === false} disabled={missing} onClick={() => send(false)}>
          {t("dismiss")}
        </Button>
        <Button variant="primary" loading={sending === true} disabled={missing} onClick={() => send(true)}>
          {t("grant")}
        </Button>
      </div>
    </div>
  );
}
