"use client";

import { useTranslations } from "use-intl";
import { NativeSelect } from "@/components/ui/native-select";
import { ProductThumb } from "../../product-thumb";
import type { PictureValue } from "../form-values";

type PictureCellProps = {
  place: string;
  label: string;
  value: string;
  images: readonly PictureValue[];
  onChange: (url: string) => void;
};

/** Which of the product's pictures shows this SKU. */
export function PictureCell({ place, label, value, images, onChange }: PictureCellProps) {
  const t = useTranslations("seller.form");
  const known = images.some(({ url }) => url === value);
  return (
    <span className="flex items-center gap-2">
      <ProductThumb url={value || images[0]?.url} sizes="2.5rem" className="size-10 shrink-0" />
      <NativeSelect
        data-cell={place}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-32 flex-1"
      >
        <option value="">{t("skuNoPicture")}</option>
        {value && !known && <option value={value}>{t("skuPicture")}</option>}
        {images.map(({ id, url }, at) => (
          <option key={id} value={url}>
            {t("skuPictureNumber", { n: at + 1 })}
          </option>
        ))}
      </NativeSelect>
    </span>
  );
}
