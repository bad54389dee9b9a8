"use client";

import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { AttributeValue, ProductFormValues } from "../form-values";
import { cellFields, fillCells, readCell } from "./cells";
import { cellsText, type Pasted, parseCells, pasteCells, pasteTable, tableCells } from "./clipboard";
import { isComposing } from "./composing";
import type { Options } from "./matrix";
import type { OptionEdits } from "./use-option-edits";
import { type CellRange, placeOf, type SheetState } from "./use-sheet";

const fields = [...cellFields, "image_url"] as const;

export type SheetClipboard = ReturnType<typeof useSheetClipboard>;

type ClipboardOptions = { sheet: SheetState; edits: OptionEdits; attributes: readonly AttributeValue[] };

/** Copies cells out, pastes and fills them, and tells what became of it. */
export function useSheetClipboard({ sheet, edits, attributes }: ClipboardOptions) {
  const t = useTranslations("seller.form");
  const { getValues } = useFormContext<ProductFormValues>();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [told, tell] = useState("");
  const labels = { price: t("price"), stock: t("stock") };
  const say = (text: string, result: Pasted | null = null) => {
    tell(text);
    setPasted(result);
  };

  const paste = (result: (options: Options) => Pasted) => {
    let done: Pasted | null = null;
    edits.edit((options) => {
      done = result(options);
      return done.changed === 0 ? options : { ...options, skus: done.skus };
    });
    say("", done);
  };
  const fill = (range: CellRange) => {
    let rows = 0;
    edits.edit((options) => {
      let { skus } = options;
      const source = skus[range.top];
      if (!source || range.bottom <= range.top) return options;
      for (const field of fields.slice(range.start, range.end + 1))
        skus = fillCells(skus, field, (index) =>
          index > range.top && index <= range.bottom ? source[field] : undefined,
        );
      rows = range.bottom - range.top;
      return { ...options, skus };
    });
    if (rows > 0) say(t("sheet.filled", { n: rows }));
  };
  const undo = () => say(t(edits.undo() ? "sheet.undone" : "sheet.notUndone"));

  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData("text/plain");
    if (!place || text === "") return;
    const block = parseCells(text);
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    const { range } = sheet;
    const table = pasteTable(edits.read().skus, attributes, labels, block);
    if (table) {
      event.preventDefault();
      return paste(({ skus }) => pasteTable(skus, attributes, labels, block) ?? table);
    }
    if (only !== undefined && !range) {
      const field = cellFields[place.column];
      const read = field && readCell(field, only);
      // A part of a number is the browser's to paste, as is what is no number: it is told when the form is checked.
      if (!field || !read || !isWhole(event.target)) return;
      event.preventDefault();
      return edits.setCell(place.row, field, read);
    }
    event.preventDefault();
    const rows = range ? range.bottom - range.top + 1 : 1;
    const columns = range ? range.end - range.start + 1 : 1;
    const spread =
      only === undefined ? block : Array.from({ length: rows }, () => new Array<string>(columns).fill(only));
    const at = range ? { index: range.top, column: range.start } : { index: place.row, column: place.column };
    paste(({ skus }) => pasteCells(skus, spread, at));
  };
  const onCopy = (event: ClipboardEvent) => {
    const { range } = sheet;
    if (!range || !placeOf(event.target)) return;
    const { images } = getValues();
    const pictureNumber = (url: string) => String(images.findIndex((image) => image.url === url) + 1 || "");
    const rows = edits
      .read()
      .skus.slice(range.top, range.bottom + 1)
      .map(({ price, stock, image_url }) =>
        [price, stock, pictureNumber(image_url)].slice(range.start, range.end + 1),
      );
    event.preventDefault();
    event.clipboardData.setData("text/plain", cellsText(rows));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    sheet.handlers.onKeyDown(event);
    const place = placeOf(event.target);
    if (!place || isComposing(event) || event.altKey) return;
    const { range } = sheet;
    const key = event.key.toLowerCase();
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (command && key === "d") {
      event.preventDefault();
      const { row, column } = place;
      const above = { top: row - 1, bottom: row, start: column, end: column };
      fill(range && range.bottom > range.top ? range : above);
    } else if (command && key === "z" && edits.undoable && !edits.typed()) {
      event.preventDefault();
      undo();
    } else if (range && !command && (key === "delete" || key === "backspace")) {
      event.preventDefault();
      clear(range);
    }
  };
  const clear = (range: CellRange) =>
    edits.edit((options) => {
      let { skus } = options;
      for (const field of fields.slice(range.start, range.end + 1))
        skus = fillCells(skus, field, (index) =>
          index >= range.top && index <= range.bottom ? "" : undefined,
        );
      return { ...options, skus };
    });
  const copyAll = async () => {
    try {
      await navigator.clipboard.writeText(cellsText(tableCells(edits.read().skus, attributes, labels)));
      say(t("sheet.copied"));
    } catch {
      say(t("sheet.copyFailed"));
    }
  };
  return { told, pasted, undo, copyAll, handlers: { onPaste, onCopy, onKeyDown } };
}

/** Whether a paste would replace all that stands there. */
function isWhole(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  const { selectionStart, selectionEnd, value } = target;
  return selectionStart === 0 && selectionEnd === value.length;
}
