"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import { type Rule, ruleCodes } from "@/lib/domain/moderation/rules";
import { type Outcome, OutcomeChoice } from "./outcome-choice";
import { decideMutation } from "./queries";

const durations = ["0", "7", "30", "90"] as const;
const dayMs = 86_400_000;

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
  const rule = useTranslations("moderation.rules");
  const { refresh } = useRefresh();
  const [outcome, setOutcome] = useState<Outcome | undefined>(outcomes[0]);
  const [ground, setGround] = useState(suggested);
  const [facts, setFacts] = useState("");
  const [days, setDays] = useState<(typeof durations)[number]>("0");
  const decide = useMutation(decideMutation);
  const takesDown = outcome === "taken_down";
  const send = () => {
    if (!outcome) return;
    const ends = takesDown && days !== "0" ? new Date(Date.now() + Number(days) * dayMs) : null;
    decide.mutate(
      { productId, outcome, ground, facts, ends_at: ends?.toISOString() },
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
      <OutcomeChoice outcomes={outcomes} value={outcome} onChange={setOutcome} />
      <Field label={t("ground")} hint={rule(`${ground}.text`)}>
        <NativeSelect
          value={ground}
          onChange={({ target }) => setGround(ruleCodes.find((code) => code === target.value) ?? ground)}
        >
          {ruleCodes.map((code) => (
            <option key={code} value={code}>
              {rule(`${code}.title`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t(outcome === "kept" ? "factsKept" : "facts")} hint={t("factsHint")} required>
        <Textarea
          rows={5}
          value={facts}
          maxLength={maxText}
          onChange={({ target }) => setFacts(target.value)}
        />
      </Field>
      {takesDown && (
        <Field label={t("duration")}>
          <NativeSelect
            value={days}
            onChange={({ target }) => setDays(durations.find((one) => one === target.value) ?? "0")}
          >
            {durations.map((one) => (
              <option key={one} value={one}>
                {t(`durations.${one}`)}
              </option>
            ))}
          </NativeSelect>
        </Field>
      )}
      {decide.error && (
        <FormAlert>
          <Failure error={decide.error} />
        </FormAlert>
      )}
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
