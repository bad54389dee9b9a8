"use client";

import { ArrowLeft, ArrowRight, Crop, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { ProductThumb } from "../product-thumb";
import type { PictureValue } from "./form-values";

type PictureTileProps = {
  picture: PictureValue;
  index: number;
  total: number;
  dragged: boolean;
  onMove: (by: -1 | 1) => void;
  onCrop: () => void;
  onRemove: () => void;
};

const control = "bg-raised/90 text-ink shadow-sm backdrop-blur-sm";

/** One picture with its place, its arrows, its crop and its cross. */
export function PictureTile({ picture, index, total, dragged, onMove, onCrop, onRemove }: PictureTileProps) {
  const t = useTranslations("seller.form");
  const n = index + 1;
  return (
    <div className={cn("group/tile relative cursor-grab transition-opacity", dragged && "opacity-50")}>
      <ProductThumb
        url={picture.url}
        alt={t("picture", { n, total })}
        sizes="(min-width: 64rem) 12rem, 45vw"
        className="pointer-events-none"
      />
      {index === 0 && (
        <Badge tone="overlay" className="absolute start-2 top-2">
          {t("cover")}
        </Badge>
      )}
      <IconButton
        label={t("removePicture", { n })}
        icon={<X />}
        size="sm"
        onClick={onRemove}
        className={cn(control, "absolute end-1.5 top-1.5")}
      />
      <div className="absolute inset-x-1.5 bottom-1.5 flex justify-between transition-opacity pointer:opacity-0 group-focus-within/tile:opacity-100 group-hover/tile:opacity-100">
        <IconButton
          label={t("moveEarlier", { n })}
          icon={<ArrowLeft />}
          size="sm"
          disabled={index === 0}
          onClick={() => onMove(-1)}
          className={control}
        />
        <IconButton
          label={t("cropPicture", { n })}
          icon={<Crop />}
          size="sm"
          onClick={onCrop}
          className={control}
        />
        <IconButton
          label={t("moveLater", { n })}
          icon={<ArrowRight />}
          size="sm"
          disabled={n === total}
          onClick={() => onMove(1)}
          className={control}
        />
      </div>
    </div>
  );
}
