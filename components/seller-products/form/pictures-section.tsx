"use client";

import { useRef } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { FormSection } from "@/components/dashboard/form-section";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { FormAlert } from "@/components/ui/form-alert";
import type { PictureValue, ProductFormValues } from "./form-values";
import { PictureGrid } from "./picture-grid";
import { PictureInput } from "./picture-input";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

const most = 30;

/** Upload, order and removal of the product's pictures. `onActive` tells whether some are still on their way. */
export function PicturesSection({ onActive }: { onActive: (active: boolean) => void }) {
  const t = useTranslations("seller.form");
  const { control, getValues } = useFormContext<ProductFormValues>();
  const { field } = useController({ control, name: "images" });
  const error = useErrorAt()("images");
  const input = useRef<HTMLInputElement>(null);
  const uploads = useUploads((picture: PictureValue) => field.onChange([...getValues("images"), picture]));
  const room = most - field.value.length - uploads.pending.length;
  const add = async (files: readonly File[]) => {
    onActive(true);
    await uploads.add(files.slice(0, Math.max(0, room)));
    onActive(false);
  };
  return (
    <FormSection title={t("sections.pictures")} description={t("sections.picturesHint")}>
      <PictureGrid pictures={field.value} onChange={field.onChange} onEmptied={() => input.current?.focus()}>
        {room > 0 && <PictureInput ref={input} most={most} onFiles={add} />}
      </PictureGrid>
      <UploadList uploads={uploads.pending} onDismiss={uploads.dismiss} />
      {room <= 0 && <p className="text-ink-faint text-xs">{t("tooMany", { max: most })}</p>}
      {error && <FormAlert>{error}</FormAlert>}
    </FormSection>
  );
}
