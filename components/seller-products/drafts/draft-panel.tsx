"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarClock, CalendarX } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { FormAlert } from "@/components/ui/form-alert";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import { href } from "@/lib/i18n/href";
import { useFormat } from "@/lib/i18n/use-format";
import { formValues, type ProductFormValues } from "../form/form-values";
import { partsText } from "./parts-text";
import { publishDraftMutation, scheduleDraftMutation } from "./queries";
import { ScheduleDialog } from "./schedule-dialog";

type DraftPanelProps = {
  /** The draft as it was saved last. */
  read: DraftView;
  put: (draft: DraftView, values: ProductFormValues) => void;
  /** Saves what is in the form; null where that can't be. */
  ready: () => Promise<DraftView | null>;
  refuse: (error: unknown) => Promise<void>;
};

/** What the draft lacks, when it is published, and the ways to publish it. */
export function DraftPanel({ read, put, ready, refuse }: DraftPanelProps) {
  const t = useTranslations("drafts");
  const format = useFormat();
  const locale = useLocale();
  const router = useRouter();
  const form = useFormContext<ProductFormValues>();
  const publish = useMutation(publishDraftMutation);
  const schedule = useMutation(scheduleDraftMutation);
  const [choosing, setChoosing] = useState(false);
  const [refused, setRefused] = useState(false);
  const { missing, publish_at: at, failure } = read;
  const lacking = partsText(
    locale,
    missing.map((part) => t(`part.${part}`)),
  );

  /** The draft as it stands in the form, if it lacks nothing. */
  const complete = async () => {
    const draft = await ready();
    setRefused(draft !== null && draft.missing.length > 0);
    return draft && draft.missing.length === 0 ? draft : null;
  };
  const publishNow = async () => {
    const draft = await complete();
    if (!draft) return;
    await publish.mutateAsync(draft).then(() => {
      form.reset(form.getValues());
      toast.success(t("published"));
      router.push(href(locale, sellerRoutes.products));
    }, refuse);
  };
  const give = async (draft: DraftView, on: string | null) => {
    await schedule.mutateAsync({ draft, on }).then((given) => {
      put(given, formValues(given));
      toast.success(t(on ? "scheduled" : "unscheduled"));
    }, refuse);
    setChoosing(false);
  };
  const cancel = async () => {
    const draft = await ready();
    if (draft) await give(draft, null);
  };
  const choose = async () => {
    if (await complete()) setChoosing(true);
  };
  return (
    <Card>
      <CardHeader
        title={t("publishing")}
        description={missing.length === 0 ? t("complete") : t("lacks", { parts: lacking })}
      />
      <CardBody className="grid gap-3">
        {refused && missing.length > 0 && <FormAlert>{t("incomplete", { parts: lacking })}</FormAlert>}
        {failure && <FormAlert>{t(`failure.${failure}`)}</FormAlert>}
        {at && (
          <p className="flex items-start gap-2 text-sm">
            <CalendarClock aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            <span>{t("publishedAt", { time: format.dateTime(at), zone: format.zone(at) })}</span>
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button loading={publish.isPending} onClick={publishNow}>
            {t("publishNow")}
          </Button>
          <Button onClick={choose}>
            <CalendarClock aria-hidden="true" />
            {t(at ? "changeTime" : "schedule")}
          </Button>
          {at && (
            <Button variant="ghost" loading={schedule.isPending} onClick={cancel}>
              <CalendarX aria-hidden="true" />
              {t("cancelTime")}
            </Button>
          )}
        </div>
      </CardBody>
      {choosing && (
        <ScheduleDialog
          at={at}
          loading={schedule.isPending}
          onChoose={(on) => give(read, on)}
          onClose={() => setChoosing(false)}
        />
      )}
    </Card>
  );
}
