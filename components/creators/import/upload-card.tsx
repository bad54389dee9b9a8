"use client";

import { useMutation } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { FormAlert } from "@/components/ui/form-alert";
import { Progress } from "@/components/ui/progress";
import type { ImportView } from "@/lib/contracts/console/imports";
import { uploadMutation } from "./queries";

const maxBytes = 64 * 1024 * 1024;

type UploadCardProps = {
  /** Of this page. */
  path: string;
  kind?: ImportView["kind"];
  /** What may be sent, in words and as a chooser of files knows it. */
  formats?: string;
  accept?: string;
};

/** Where a file is dropped or chosen. Its check begins as soon as it is there. */
export function UploadCard({
  path,
  kind = "creators",
  formats,
  accept = ".csv,.tsv,.txt,.json,.jsonl,.ndjson",
}: UploadCardProps) {
  const t = useTranslations("creators.imports");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const [started, setStarted] = useState<ImportView | null>(null);
  const upload = useMutation(uploadMutation);
  const tooLarge = file !== null && file.size > maxBytes;

  const send = (chosen: File, from: ImportView | null) =>
    upload.mutate(
      { kind, file: chosen, started: from, onPart: setStarted },
      { onSuccess: ({ import_id }) => router.push(`${path}?id=${import_id}`) },
    );
  const choose = (chosen: File | undefined) => {
    if (!chosen || upload.isPending) return;
    setFile(chosen);
    setStarted(null);
    upload.reset();
    if (chosen.size <= maxBytes) send(chosen, null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      aria-label={t("drop")}
      onDrop={drop}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      className={cn(
        "grid justify-items-center gap-3 rounded-lg border-2 border-dashed px-6 py-12 text-center transition-colors",
        over ? "border-accent bg-accent-soft" : "border-line-strong bg-surface",
      )}
    >
      <Upload aria-hidden="true" className="size-8 text-ink-faint" />
      <p className="font-semibold text-base">{t("drop")}</p>
      <p className="text-ink-soft text-sm">{formats ?? t("formats")}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={t("choose")}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <Button variant="primary" loading={upload.isPending} onClick={() => input.current?.click()}>
        {t("choose")}
      </Button>
      {file && upload.isPending && (
        <div className="grid w-full max-w-sm gap-1.5" role="status">
          <p className="truncate text-ink-soft text-sm">{t("uploading", { name: file.name })}</p>
          <Progress value={(started?.bytes ?? 0) / file.size} label={t("uploading", { name: file.name })} />
        </div>
      )}
      {tooLarge && <FormAlert>{t("tooLarge")}</FormAlert>}
      {file && upload.error && (
        <div className="grid justify-items-center gap-3">
          <FormAlert>
            {t("uploadFailed")} <Failure error={upload.error} />
          </FormAlert>
          <Button onClick={() => send(file, started)}>{t("uploadAgain")}</Button>
        </div>
      )}
    </section>
  );
}
