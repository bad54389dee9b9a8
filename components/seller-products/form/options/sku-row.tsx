"use client";

import { Trash2 } from "lucide-react";
import { memo } from "react";
import { type Control, useFormState, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import type { PictureValue, ProductFormValues } from "../form-values";
import { CellInput } from "./cell-input";
import { PictureCell } from "./picture-cell";
import { StockCell } from "./stock-cell";
import type { OptionEdits } from "./use-option-edits";

type SkuRowProps = {
  index: number;
  /** What it is combined of. */
  name: string;
  control: Control<ProductFormValues>;
  images: readonly PictureValue[];
  setCell: OptionEdits["setCell"];
  onLeaveOut: ((index: number) => void) | undefined;
  /** The columns that are selected; -1 for none. */
  from: number;
  to: number;
  measure: (element: HTMLTableRowElement | null) => void;
};

/** One SKU: its price, stock and picture. The first is the default one. */
export const SkuRow = memo(function SkuRow(props: SkuRowProps) {
  const { index, name, control, images, setCell, onLeaveOut, from, to, measure } = props;
  const t = useTranslations("seller.form");
  // A copy: the form changes its values in place, and would find nothing new in them.
  const sku = useWatch({ control, name: `skus.${index}`, compute: (one) => ({ ...one }) });
  const { errors } = useFormState({ control, name: `skus.${index}` });
  const error = errors.skus?.[index];
  const cell = (column: number) =>
    cn(
      "border-line border-b px-3 py-2 align-top group-last/row:border-b-0",
      column >= from && column <= to && "bg-accent-soft",
    );
  const label = (column: string) => t("sheet.cell", { name, column });
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="group/row">
      <th
        scope="row"
        className="sticky start-0 z-1 min-w-28 max-w-56 break-words border-line border-b bg-surface px-3 py-4 text-start font-medium max-md:max-w-32"
      >
        {name}
        {index === 0 && (
          <Badge tone="outline" className="ms-2">
            {t("skuDefault")}
          </Badge>
        )}
      </th>
      <td className={cell(0)}>
        <CellInput
          place={`${index}:0`}
          label={label(t("price"))}
          value={sku.price}
          inputMode="decimal"
          error={error?.price?.message}
          onText={(text) => setCell(index, "price", text)}
        />
      </td>
      <td className={cell(1)}>
        <StockCell
          place={`${index}:1`}
          name={name}
          label={label(t("stock"))}
          skuId={sku.skuId}
          value={sku.stock}
          error={error?.stock?.message}
          onText={(text) => setCell(index, "stock", text)}
        />
      </td>
      <td className={cell(2)}>
        <PictureCell
          place={`${index}:2`}
          label={label(t("skuPicture"))}
          value={sku.image_url}
          images={images}
          onChange={(url) => setCell(index, "image_url", url)}
        />
      </td>
      <td className={cn(cell(3), "w-12 text-end")}>
        {onLeaveOut && (
          <IconButton
            label={t("sheet.leaveOut", { name })}
            icon={<Trash2 />}
            size="sm"
            onClick={() => onLeaveOut(index)}
            className="mt-1"
          />
        )}
      </td>
    </tr>
  );
});
