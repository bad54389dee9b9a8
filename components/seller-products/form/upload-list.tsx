"use client";

import { RotateCw, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Progress } from "@/components/ui/progress";
import { useFailure } from "@/components/ui/use-failure";
import { heicRefused } from "./pictures/heic";
import type { PendingUpload } from "./use-uploads";

type UploadListProps = {
  uploads: readonly PendingUpload[];
  onRetry: (upload: PendingUpload) => void;
  onDismiss: (id: string) => void;
};

/** Files on their way, each with how far it has come or why it did not arrive. */
export function UploadList({ uploads, onRetry, onDismiss }: UploadListProps) {
  const t = useTranslations("seller.form");
  const failure = useFailure();
  const list = useRef<HTMLUListElement>(null);
  const { length } = uploads;
  useEffect(() => {
    if (length > 0) list.current?.scrollIntoView({ block: "nearest" });
  }, [length]);
  if (length === 0) return null;
  return (
    // The margin keeps it clear of the save bar when it is scrolled into view.
    <ul ref={list} className="grid scroll-mb-36 gap-2 md:scroll-mb-24">
      {uploads.map((upload) => {
        const { id, part, error } = upload;
        const { name } = upload.file;
        return (
          <li key={id} className="flex items-center gap-3 rounded-md bg-sunken/60 py-1.5 ps-3 pe-1.5 text-sm">
            <div className="min-w-0 flex-1">
              {error === null ? (
                <>
                  <p className="truncate">{name}</p>
                  <Progress value={part} label={t("uploading", { name })} className="mt-1.5 mb-1" />
                </>
              ) : (
                <p role="alert" className="break-words text-danger">
                  {t("uploadFailed", { name, reason: error === heicRefused ? t("heic") : failure(error) })}
                </p>
              )}
            </div>
            {error !== null && error !== heicRefused && (
              <Button size="sm" aria-label={t("retryUpload", { name })} onClick={() => onRetry(upload)}>
                <RotateCw aria-hidden="true" />
                {t("retry")}
              </Button>
            )}
            <IconButton label={t("dismiss", { name })} icon={<X />} size="sm" onClick={() => onDismiss(id)} />
          </li>
        );
      })}
    </ul>
  );
}
