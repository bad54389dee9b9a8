"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useMemo, useRef, useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { href } from "@/lib/i18n/href";
import type { Campaign } from "./campaign";
import { DraftProvider, useDraft } from "./draft-context";
import { SaveNote, SaveTrouble } from "./save-note";
import { FactsContext } from "./setup-facts";
import {
  furthestStep,
  missingIn,
  reachedStep,
  type SetupFacts,
  type SetupStep,
  setupSteps,
  stepIndex,
} from "./setup-steps";
import { Stepper } from "./stepper";

type SetupFrameProps = { step: SetupStep; facts: SetupFacts; children: ReactNode };

/** The wizard around one of its steps: where one is, what is saved, what is missing, the way on and back. */
export function SetupFrame({ campaign, ...props }: SetupFrameProps & { campaign: Campaign }) {
  return (
    <DraftProvider campaign={campaign}>
      <Frame {...props} />
    </DraftProvider>
  );
}

/** Opens another step once everything is saved. */
function useOpenStep() {
  const router = useRouter();
  const locale = useLocale();
  const { store, campaign } = useDraft();
  const [opening, start] = useTransition();
  const open = async (step: SetupStep) => {
    // Only the way on is kept: who looks back goes on from where they were.
    if (stepIndex(step) > stepIndex(reachedStep(campaign))) store.change({ step });
    if (!(await store.flush())) return;
    start(() => router.push(href(locale, `${sellerRoutes.campaignSetup(campaign.task_id)}?step=${step}`)));
  };
  return { open, opening };
}

/** The server's counts, with what is known to have changed since they were read. */
function useKnownFacts(read: SetupFacts) {
  const [chosen, report] = useState<number | null>(null);
  const [last, setLast] = useState(read);
  if (last !== read) {
    setLast(read);
    report(null);
  }
  return useMemo(() => ({ facts: chosen === null ? read : { ...read, chosen }, report }), [read, chosen]);
}

function Frame({ step, facts: read, children }: SetupFrameProps) {
  const t = useTranslations("campaigns");
  const known = useKnownFacts(read);
  const { facts } = known;
  const { campaign } = useDraft();
  const { open, opening } = useOpenStep();
  const [asked, setAsked] = useState<SetupStep | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The step of the page that was opened has the focus where the browser put it.
    if (first.current) first.current = false;
    else if (step) heading.current?.focus();
  }, [step]);

  const missing = missingIn(step, campaign, facts);
  const at = stepIndex(step);
  const [previous, next] = [setupSteps[at - 1], setupSteps[at + 1]];
  const goOn = () => {
    setAsked(step);
    if (next && missing.length === 0) open(next);
  };
  return (
    <FactsContext value={known}>
      <Stepper
        current={step}
        reached={reachedStep(campaign)}
        furthest={furthestStep(campaign, facts)}
        onOpen={open}
      />
      <div className="mt-6 mb-5">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
          {t(`step.${step}`)}
        </h2>
        <p className="mt-0.5 max-w-prose text-ink-soft text-sm">{t(`stepBody.${step}`)}</p>
      </div>
      <SaveTrouble />
      {children}
      {asked === step && missing.length > 0 && (
        <FormAlert className="mt-4">
          <p>{t("setup.missing")}</p>
          <ul className="mt-1 list-disc ps-5">
            {missing.map((code) => (
              <li key={code}>{t(`missing.${code}`)}</li>
            ))}
          </ul>
        </FormAlert>
      )}
      <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex items-center gap-3 border-line border-t bg-paper/95 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-md lg:-mx-8 lg:px-8">
        {previous && (
          <Button variant="ghost" onClick={() => open(previous)}>
            <ArrowLeft aria-hidden="true" />
            <span className="max-sm:sr-only">{t("setup.back")}</span>
          </Button>
        )}
        <SaveNote />
        {next && (
          <Button variant="primary" loading={opening} onClick={goOn} className="ms-auto">
            {t("setup.next", { step: t(`step.${next}`) })}
            <ArrowRight aria-hidden="true" />
          </Button>
        )}
      </div>
    </FactsContext>
  );
}
