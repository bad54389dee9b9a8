"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { Textarea } from "@/components/ui/textarea";
import { useRefresh } from "@/components/ui/use-refresh";
import { maxText } from "@/lib/contracts/console/moderation";
import { appealMutation } from "./queries";

/** The seller's objection; what was typed stays while the dialog is closed. */
export function AppealForm({ decisionId }: { decisionId: number }) {
  const t = useTranslations("moderation.appeal");
  const { refresh } = useRefresh();
  const [open, setOpen] = useState(false);
  const [content, setContent] = useState("");
  const appeal = useMutation(appealMutation);
  const send = () =>
    appeal.mutate(
      { id: decisionId, content },
      {
        onSuccess: () => {
          setOpen(false);
          setContent("");
          refresh();
          toast.success(t("sent"));
        },
      },
    );
  return (
    <>
      <LeaveGuard active={content !== ""} />
      <Dialog
        title={t("title")}
        description={t("lead")}
        trigger={<Button variant="primary">{t("open")}</Button>}
        open={open}
        onOpenChange={setOpen}
        footer={
          <Button
            variant="primary"
            loading={appeal.isPending}
            disabled={content.trim() === ""}
            onClick={send}
          >
            {t("send")}
          </Button>
        }
      >
        <div className="grid gap-3">
          <Field label={t("content")} required>
            <Textarea
              rows={6}
              value={content}
              maxLength={maxText}
              onChange={(event) => setContent(event.target.value)}
            />
          </Field>
          <FailureAlert error={appeal.error} />
        </div>
      </Dialog>
    </>
  );
}
