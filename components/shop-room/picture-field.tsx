"use client";

import { X } from "lucide-react";
import { useRef } from "react";
import { useController } from "react-hook-form";
import { useTranslations } from "use-intl";
import { useErrorAt } from "@/components/dashboard/use-error-at";
import { PictureInput } from "@/components/seller-products/form/picture-input";
import { UploadList } from "@/components/seller-products/form/upload-list";
import { useUploads } from "@/components/seller-products/form/use-uploads";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { FormAlert } from "@/components/ui/form-alert";
import { IconButton } from "@/components/ui/icon-button";
import type { ShopFormValues } from "./shop-form-values";

/** The one picture by which visitors know the shop. */
export function PictureField() {
  const t = useTranslations("shop.field");
  const error = useErrorAt()("picture");
  const input = useRef<HTMLInputElement>(null);
  const { field } = useController<ShopFormValues, "picture">({ name: "picture" });
  const { pending, add, retry, dismiss } = useUploads(({ url, tempKey }) =>
    field.onChange(tempKey ? { url, tempKey } : { url }),
  );
  return (
    <fieldset className="grid content-start gap-2">
      <legend className="mb-1.5 font-medium text-sm">{t("picture")}</legend>
      <div className="w-36">
        {field.value ? (
          <div className="relative">
            <ProductThumb url={field.value.url} alt={t("pictureNow")} sizes="9rem" />
            <IconButton
              label={t("removePicture")}
              icon={<X />}
              size="sm"
              onClick={() => field.onChange(null)}
              className="absolute end-1.5 top-1.5 bg-raised/90 text-ink shadow-sm"
            />
          </div>
        ) : (
          <PictureInput ref={input} most={1} onFiles={(files) => add(files.slice(0, 1))} />
        )}
      </div>
      <UploadList uploads={pending} onRetry={retry} onDismiss={dismiss} />
      <FormAlert>{error}</FormAlert>
    </fieldset>
  );
}
