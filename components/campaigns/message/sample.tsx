"use client";

import { Sparkles } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormAlert } from "@/components/ui/form-alert";
import { type MessageStep, streamMessage } from "../message-stream";
import { useDraft } from "../wizard/draft-context";

/** Reads a text while it comes into being; who asks anew or leaves stops it. */
function useSample(taskId: string) {
  const [step, setStep] = useState<MessageStep | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [writing, setWriting] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const write = async () => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setError(null);
    setWriting(true);
    try {
      for await (const next of streamMessage({ taskId, signal: control.signal })) setStep(next);
    } catch (failure) {
      if (!control.signal.aborted) setError(failure);
    }
    if (!control.signal.aborted) setWriting(false);
  };
  return { step, error, writing, write };
}

/** One invitation, written before anyone's eyes and not kept. */
export function Sample() {
  const t = useTranslations("campaigns.sample");
  const { store, campaign } = useDraft();
  const { step, error, writing, write } = useSample(campaign.task_id);
  const start = async () => {
    if (await store.flush()) await write();
  };
  return (
    <Card className="p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h3 className="font-semibold text-base">{t("title")}</h3>
          <p className="mt-0.5 text-ink-soft text-sm">{t("body")}</p>
        </div>
        <Button loading={writing} onClick={start}>
          <Sparkles aria-hidden="true" />
          {t(step ? "again" : "write")}
        </Button>
      </div>
      {error !== null && (
        <FormAlert className="mt-4">
          <Failure error={error} />
        </FormAlert>
      )}
      <div aria-live="polite" aria-busy={writing}>
        {step?.kind === "again" && <p className="mt-4 text-ink-soft text-sm">{t("refused")}</p>}
        {step && step.kind !== "again" && (
          <figure className="mt-4 rounded-md border border-line bg-sunken/50 p-4">
            {step.subject && <p className="wrap-anywhere mb-2 font-medium text-sm">{step.subject}</p>}
            <p className="wrap-anywhere whitespace-pre-wrap text-sm">{step.content}</p>
            {step.kind === "done" && (
              <figcaption className="mt-3 text-ink-faint text-xs">{t(`by.${step.author}`)}</figcaption>
            )}
          </figure>
        )}
      </div>
    </Card>
  );
}
