"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LeaveGuard } from "@/components/ui/leave-guard";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { maxText, reportTypeSchema } from "@/lib/contracts/console/moderation";
import { maxPictures } from "@/lib/domain/reports/report-limits";
import { reportMutation } from "./report-mutation";

const types = reportTypeSchema.options;

type ReportDialogProps = { productId: number; open: boolean; onOpenChange: (open: boolean) => void };

/** What is wrong with a product, with pictures; what was typed stays while the dialog is closed. */
export default function ReportDialog({ productId, open, onOpenChange }: ReportDialogProps) {
  const t = useTranslations("product.report");
  const [type, setType] = useState<(typeof types)[number]>("false_goods");
  const [content, setContent] = useState("");
  const [files, setFiles] = useState<File[]>([]);
  const report = useMutation(reportMutation);
  const send = () =>
    report.mutate(
      { productId, type, content, files },
      {
        onSuccess: () => {
          setContent("");
          setFiles([]);
          onOpenChange(false);
          toast.success(t("sent"));
        },
      },
    );
  return (
    <>
      <LeaveGuard active={content !== "" || files.length > 0} />
      <Dialog
        title={t("title")}
        description={t("lead")}
        open={open}
        onOpenChange={onOpenChange}
        footer={
          <Button
            variant="primary"
            loading={report.isPending}
            disabled={content.trim() === ""}
            onClick={send}
          >
            {t("send")}
          </Button>
        }
      >
        <div className="grid gap-4">
          <Field label={t("type")}>
            <NativeSelect
              value={type}
              onChange={({ target }) => setType(types.find((one) => one === target.value) ?? "other")}
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {t(`types.${one}`)}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <Field label={t("content")} hint={t("contentHint")} required>
            <Textarea
              rows={4}
              value={content}
              maxLength={maxText}
              onChange={({ target }) => setContent(target.value)}
            />
          </Field>
          <Field label={t("pictures")} hint={t("picturesHint", { count: maxPictures })} optional>
            <Input
              type="file"
              accept="image/*"
              multiple
              className="py-1.5"
              onChange={({ target }) => setFiles([...(target.files ?? [])].slice(0, maxPictures))}
            />
          </Field>
          <FailureAlert error={report.error} />
        </div>
      </Dialog>
    </>
  );
}
