"use client";

import { useMutation } from "@tanstack/react-query";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useKeptText } from "@/components/ui/use-kept-text";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import { decideMutation } from "../queries";

/** Which way a proposal goes, and what its proposer reads; what was typed stays until it is sent. */
export function DecideProposal({ id, what }: { id: number; what: string }) {
  const t = useTranslations("taxonomy.proposals");
  const { refresh } = useRefresh();
  const [answer, setAnswer] = useKeptText(`proposal ${id}`);
  const decide = useMutation(decideMutation);
  const send = (accepted: boolean) =>
    decide.mutate(
      { id, accepted, answer },
      {
        onSuccess: () => {
          setAnswer("");
          refresh();
          toast.success(t(accepted ? "accepted" : "refused"));
        },
        onError: refresh,
      },
    );
  const sending = decide.isPending ? decide.variables?.accepted : undefined;
  return (
    <div className="grid content-start gap-3">
      <Field label={t("answer")} hint={t("answerHint")}>
        <Textarea
          rows={3}
          value={answer}
          maxLength={maxText}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </Field>
      <FailureAlert error={decide.error} />
      <div className="flex flex-wrap gap-2">
        <Button
          loading={sending === false}
          disabled={answer.trim() === ""}
          aria-label={t("refuseFor", { what })}
          onClick={() => send(false)}
        >
          {t("refuse")}
        </Button>
        <Button
          variant="primary"
          loading={sending === true}
          aria-label={t("acceptFor", { what })}
          onClick={() => send(true)}
        >
          {t("accept")}
        </Button>
      </div>
    </div>
  );
}
