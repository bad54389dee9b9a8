"use client";

import { Camera, ImagePlus } from "lucide-react";
import { type DragEvent, type Ref, useState } from "react";
import { useTranslations } from "use-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { useCoarsePointer } from "./pictures/use-coarse-pointer";

type PictureInputProps = { ref: Ref<HTMLInputElement>; most: number; onFiles: (files: File[]) => void };

const accepted = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** A square to press or to drop files on. */
export function PictureInput({ ref, most, onFiles }: PictureInputProps) {
  const t = useTranslations("seller.form");
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <label
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        "grid aspect-square cursor-pointer content-center justify-items-center gap-1.5 rounded-md border border-line-strong border-dashed p-2 text-center transition-colors hover:border-ink-faint hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
        over && "border-accent bg-accent-soft",
      )}
    >
      <ImagePlus aria-hidden="true" className="size-6 text-ink-faint" />
      <span className="font-medium text-sm">{t("upload")}</span>
      <input
        ref={ref}
        type="file"
        accept={accepted}
        multiple
        title={t("uploadHint", { max: most })}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.target.value = "";
        }}
      />
    </label>
  );
}

/** A press that opens the camera, where fingers press. */
export function CameraInput({ onFiles }: Pick<PictureInputProps, "onFiles">) {
  const t = useTranslations("seller.form");
  const coarse = useCoarsePointer();
  if (!coarse) return null;
  return (
    <label
      className={cn(
        buttonStyles(),
        "cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent",
      )}
    >
      <Camera aria-hidden="true" />
      {t("camera")}
      <input
        type="file"
        accept={accepted}
        capture="environment"
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </label>
  );
}
