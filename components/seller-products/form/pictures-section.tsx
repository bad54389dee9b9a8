"use client";

import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { FormAlert } from "@/components/ui/form-alert";
import type { PictureValue, ProductFormValues } from "./form-values";
import { PictureGrid } from "./picture-grid";
import { CameraInput, PictureInput } from "./picture-input";
import { usePastedPictures } from "./pictures/use-pasted-pictures";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

const CropDialog = lazy(() => import("./pictures/crop-dialog"));

const most = 30;

/**
 * Upload, order, cropping and removal of the product's pictures. `onActive` tells whether some are still on their way.
 */
export function PicturesSection({ onActive }: { onActive: (active: boolean) => void }) {
  const t = useTranslations("seller.form");
  const { control, getValues, setValue } = useFormContext<ProductFormValues>();
  const { field } = useController({ control, name: "images" });
  const error = useErrorAt()("images");
  const input = useRef<HTMLInputElement>(null);
  const uploads = useUploads((picture: PictureValue) => field.onChange([...getValues("images"), picture]));
  const { active } = uploads;
  const [cropping, setCropping] = useState<{ picture: PictureValue; n: number } | null>(null);
  const tellActive = useEffectEvent(() => onActive(active));
  useEffect(() => {
    if (active !== undefined) tellActive();
  }, [active]);
  const room = most - field.value.length - uploads.pending.length;
  const add = (files: readonly File[]) => uploads.add(files.slice(0, Math.max(0, room)));
  usePastedPictures(add);
  const replace = (old: PictureValue, stored: Omit<PictureValue, "id">) => {
    field.onChange(getValues("images").map((one) => (one.id === old.id ? { ...stored, id: one.id } : one)));
    for (const [index, { image_url }] of getValues("skus").entries())
      if (image_url === old.url) setValue(`skus.${index}.image_url`, stored.url, { shouldDirty: true });
    setCropping(null);
  };
  return (
    <FormSection title={t("sections.pictures")} description={t("sections.picturesHint")}>
      <PictureGrid
        pictures={field.value}
        onChange={field.onChange}
        onCrop={(picture, n) => setCropping({ picture, n })}
        onEmptied={() => input.current?.focus()}
      >
        {room > 0 && <PictureInput ref={input} most={most} onFiles={add} />}
      </PictureGrid>
      {room > 0 && <CameraInput onFiles={add} />}
      <UploadList uploads={uploads.pending} onRetry={uploads.retry} onDismiss={uploads.dismiss} />
      {room <= 0 && <p className="text-ink-faint text-xs">{t("tooMany", { max: most })}</p>}
      {error && <FormAlert>{error}</FormAlert>}
      {cropping && (
        <Suspense>
          <CropDialog
            picture={cropping.picture}
            name={t("picture", { n: cropping.n, total: field.value.length })}
            onCropped={(stored) => replace(cropping.picture, stored)}
            onClose={() => setCropping(null)}
          />
        </Suspense>
      )}
    </FormSection>
  );
}
