"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useFormat } from "@/lib/i18n/use-format";

type ScheduleDialogProps = {
  /** Its time so far. */
  at: string | null;
  loading: boolean;
  onChoose: (on: string) => void;
  onClose: () => void;
};

const day = 86_400_000;

/** Asks for a time on the shop's clock. It is no form element: it opens inside the draft's form. */
export function ScheduleDialog({ at, loading, onChoose, onClose }: ScheduleDialogProps) {
  const t = useTranslations("drafts");
  const common = useTranslations("common.actions");
  const format = useFormat();
  const [now] = useState(Date.now);
  const [on, setOn] = useState(() =>
    at ? format.clock(at) : `${format.clock(now + day).slice(0, 10)}T09:00`,
  );
  const [tried, setTried] = useState(false);
  const [first, last] = [format.clock(now), format.clock(now + 365 * day)];
  const valid = on > first && on <= last;
  const submit = () => {
    setTried(true);
    if (valid) onChoose(on);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("schedule")}
      description={t("scheduleHint")}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button variant="primary" loading={loading} onClick={submit}>
            {t("confirmTime")}
          </Button>
        </>
      }
    >
      <Field
        label={t("time")}
        hint={t("zone", { zone: format.zone(now) })}
        error={tried && !valid ? t("wrongTime") : undefined}
        required
      >
        <Input
          type="datetime-local"
          value={on}
          min={first}
          max={last}
          onChange={(event) => setOn(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
