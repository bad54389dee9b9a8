"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { type Days, DurationField, endAfter } from "@/components/admin/duration-field";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import type { Rule } from "@/lib/domain/moderation/rules";
import { GroundField } from "./ground-field";
import { type Outcome, OutcomeChoice } from "./outcome-choice";
import { decideMutation } from "./queries";

const choices = [0, 7, 30, 90] as const;

type DecisionFormProps = {
  productId: number;
  /** What can be decided: nothing is answered where nothing waits, and what is taken down is not taken down again. */
  outcomes: readonly Outcome[];
  /** The rule that the reports speak of. */
  suggested: Rule;
};

/** A decision with its statement of reasons. */
export function DecisionForm({ productId, outcomes, suggested }: DecisionFormProps) {
  const t = useTranslations("admin.decide");
  const { refresh } = useRefresh();
  const [outcome, setOutcome] = useState<Outcome | undefined>(outcomes[0]);
  const [ground, setGround] = useState(suggested);
  const [facts, setFacts] = useState("");
  const [days, setDays] = useState<Days>(0);
  const decide = useMutation(decideMutation);
  const takesDown = outcome === "taken_down";
  const send = () => {
    if (!outcome) return;
    const ends_at = takesDown ? endAfter(days) : null;
    decide.mutate(
      { productId, outcome, ground, facts, ends_at },
      {
        onSuccess: () => {
          setFacts("");
          refresh();
          toast.success(t("done"));
        },
      },
    );
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <LeaveGuard active={facts !== ""} />
      <OutcomeChoice outcomes={outcomes} value={outcome} onChange={setOutcome} />
      <GroundField value={ground} onChange={setGround} />
      <Field label={t(outcome === "kept" ? "factsKept" : "facts")} hint={t("factsHint")} required>
        <Textarea
          rows={5}
          value={facts}
          maxLength={maxText}
          onChange={({ target }) => setFacts(target.value)}
        />
      </Field>
      {takesDown && <DurationField choices={choices} value={days} onChange={setDays} />}
      <FailureAlert error={decide.error} />
      <Button
        type="submit"
        variant={takesDown ? "danger" : "primary"}
        loading={decide.isPending}
        disabled={!outcome || facts.trim() === ""}
      >
        {t("send")}
      </Button>
    </form>
  );
}
