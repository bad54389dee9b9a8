"use client";

import { ClipboardCopy, Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { OptionEdits } from "./use-option-edits";
import type { SheetState } from "./use-sheet";
import type { SheetClipboard } from "./use-sheet-clipboard";

type SheetToolsProps = { sheet: SheetState; clipboard: SheetClipboard; edits: OptionEdits };

/** What keys do in the sheet, and buttons for those who have none. */
export function SheetTools({ sheet: { range }, clipboard, edits }: SheetToolsProps) {
  const t = useTranslations("seller.form.sheet");
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="min-w-0 text-ink-faint text-xs pointer-coarse:hidden">{t("hint")}</p>
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="text-ink-soft text-xs tabular-nums empty:hidden">
          {range &&
            t("selected", { rows: range.bottom - range.top + 1, columns: range.end - range.start + 1 })}
        </p>
        <Button size="sm" variant="ghost" onClick={clipboard.copyAll}>
          <ClipboardCopy aria-hidden="true" />
          {t("copy")}
        </Button>
        <Button size="sm" variant="ghost" disabled={!edits.undoable} onClick={clipboard.undo}>
          <Undo2 aria-hidden="true" />
          {t("undo")}
        </Button>
      </div>
    </div>
  );
}

type SheetNoteProps = { clipboard: SheetClipboard; nameOf: (index: number) => string };

/** As many bad cells are named. */
const most = 20;

/** What became of a paste: what changed, and by name each cell that did not. */
export function SheetNote({ clipboard: { told, pasted }, nameOf }: SheetNoteProps) {
  const t = useTranslations("seller.form.sheet");
  const form = useTranslations("seller.form");
  return (
    <div role="status" className="grid gap-1 text-ink-soft text-sm empty:hidden">
      {told && <p>{told}</p>}
      {pasted && <p>{t("pasted", { n: pasted.changed })}</p>}
      {pasted && pasted.bad.length > 0 && (
        <div className="text-danger">
          <p>{t("bad", { n: pasted.bad.length })}</p>
          <ul className="list-disc ps-5">
            {pasted.bad.slice(0, most).map(({ index, field, text }) => (
              <li key={`${index} ${field}`} className="break-words">
                {t("badCell", { name: nameOf(index), column: form(field), text: text.slice(0, 60) })}
              </li>
            ))}
            {pasted.bad.length > most && <li>…</li>}
          </ul>
        </div>
      )}
      {pasted && pasted.locked > 0 && <p>{t("locked", { n: pasted.locked })}</p>}
      {pasted && pasted.outside > 0 && <p>{t("outside", { n: pasted.outside })}</p>}
    </div>
  );
}
