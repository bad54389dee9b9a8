"use client";

import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import type { AttributeValue, ProductFormValues, SkuValue } from "../form-values";
import { leaveOut } from "./matrix";
import { SheetNote, SheetTools } from "./sheet-tools";
import { SkuRow } from "./sku-row";
import { useFailedRow } from "./use-failed-row";
import type { OptionEdits } from "./use-option-edits";
import { useSheet } from "./use-sheet";
import { useSheetClipboard } from "./use-sheet-clipboard";

const rowHeight = 57;
const headHeight = 41;

/** What tells rows apart, whatever is typed into them; some have nothing but their place. */
function rowsOf(skus: readonly SkuValue[]) {
  const seen = new Set<string>();
  return skus.map(({ skuId, values }, index) => {
    const own = `${skuId ?? "new"} ${JSON.stringify(values)}`;
    const key = seen.size < seen.add(own).size ? own : `${own} ${index}`;
    return { key, values };
  });
}

type SkuSheetProps = { attributes: readonly AttributeValue[]; edits: OptionEdits };

/** The SKUs as a sheet: only the rows in sight are drawn, and a key typed draws its own row alone. */
export function SkuSheet({ attributes, edits }: SkuSheetProps) {
  const t = useTranslations("seller.form");
  const { control } = useFormContext<ProductFormValues>();
  const rows = useWatch({ control, name: "skus", compute: rowsOf });
  const images = useWatch({ control, name: "images" });
  const box = useRef<HTMLDivElement>(null);
  const sheet = useSheet({ box, count: rows.length });
  const active = sheet.focus?.row ?? 0;
  const withActive = useCallback(
    (range: Range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      if (active < range.count) drawn.add(active);
      return [...drawn].sort((one, other) => one - other);
    },
    [active],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    paddingStart: headHeight,
    initialRect: { width: 800, height: 560 },
    overscan: 4,
    rangeExtractor: withActive,
    useFlushSync: false,
  });
  const clipboard = useSheetClipboard({ sheet, edits, attributes });
  useFailedRow(box, (row) => sheet.go({ row, column: 0 }));
  const { move } = sheet;
  const onLeaveOut = useCallback(
    (index: number) => {
      edits.edit((options) => leaveOut(options, index));
      move({ row: Math.max(0, index - 1), column: 0 });
    },
    [edits, move],
  );
  const nameOf = (index: number) =>
    rows[index]?.values.filter(Boolean).join(" · ") || t("skuNumber", { n: index + 1 });
  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  const { range } = sheet;
  return (
    <div className="grid min-w-0 gap-3">
      <SheetTools sheet={sheet} clipboard={clipboard} edits={edits} />
      <div
        ref={box}
        className="max-h-[min(36rem,75dvh)] scroll-pt-11 overflow-auto overscroll-contain rounded-lg border border-line bg-surface"
      >
        <table
          aria-rowcount={rows.length + 1}
          className="w-full border-separate border-spacing-0 text-sm max-md:w-max"
        >
          <caption className="sr-only">{t("sheet.title")}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {[t("sheet.option"), t("price"), t("stock"), t("skuPicture"), t("sheet.more")].map(
                (label, column) => (
                  <th
                    key={label}
                    scope="col"
                    className={cn(
                      "sticky top-0 z-10 h-10 whitespace-nowrap border-line border-b bg-surface px-3 text-start font-medium text-ink-faint text-xs",
                      column === 0 && "start-0 z-20",
                    )}
                  >
                    {column === 4 ? <span className="sr-only">{label}</span> : label}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody {...sheet.handlers} {...clipboard.handlers}>
            {items.flatMap((item, place) => {
              const gap = item.start - (items[place - 1]?.end ?? headHeight);
              const inRange = range && item.index >= range.top && item.index <= range.bottom;
              return [
                gap > 0 && <Gap key={`before ${item.key}`} height={gap} />,
                <SkuRow
                  key={item.key}
                  index={item.index}
                  name={nameOf(item.index)}
                  control={control}
                  images={images}
                  setCell={edits.setCell}
                  onLeaveOut={rows.length > 1 ? onLeaveOut : undefined}
                  from={inRange ? range.start : -1}
                  to={inRange ? range.end : -1}
                  measure={virtualizer.measureElement}
                />,
              ];
            })}
            <Gap height={total - (items.at(-1)?.end ?? headHeight)} />
          </tbody>
        </table>
      </div>
      <SheetNote clipboard={clipboard} nameOf={nameOf} />
    </div>
  );
}

function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr style={{ height }}>
      <td colSpan={5} className="p-0" />
    </tr>
  );
}
