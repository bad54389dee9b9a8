"use client";

import { useController, useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { ProductThumb } from "../product-thumb";
import type { ProductFormValues } from "./form-values";

/** Which of the product's pictures shows this option. */
export function SkuPicture({ index }: { index: number }) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const images = useWatch({ control, name: "images" });
  const { field } = useController({ control, name: `skus.${index}.image_url` });
  const known = images.some(({ url }) => url === field.value);
  return (
    <div className="flex items-end gap-2">
      <ProductThumb url={field.value || images[0]?.url} sizes="2.5rem" className="size-10 shrink-0" />
      <Field label={t("skuPicture")} className="min-w-0 flex-1">
        <NativeSelect {...field}>
          <option value="">{t("skuNoPicture")}</option>
          {field.value && !known && <option value={field.value}>{t("skuPicture")}</option>}
          {images.map(({ id, url }, place) => (
            <option key={id} value={url}>
              {t("skuPictureNumber", { n: place + 1 })}
            </option>
          ))}
        </NativeSelect>
      </Field>
    </div>
  );
}
