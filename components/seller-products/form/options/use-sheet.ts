"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { isComposing } from "./composing";

/** A place in the sheet; the columns are price, stock and picture. */
export type Place = { row: number; column: number };
/** Several cells at once, all ends included. */
export type CellRange = { top: number; bottom: number; start: number; end: number };

export const lastColumn = 2;

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where an element of the sheet stands. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest("[data-cell]") : null;
  const [row, column] = cell?.getAttribute("data-cell")?.split(":").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Whether a key at the caret would leave the text, as where all of it is selected. */
function leaves(target: EventTarget, by: number): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
}

const clamp = (number: number, most: number) => Math.max(0, Math.min(number, most));

type SheetOptions = { box: RefObject<HTMLElement | null>; count: number };

export type SheetState = ReturnType<typeof useSheet>;

/**
 * Moves the focus from cell to cell by keys, and selects several with Shift. The row of `focus` has to be drawn, in sight
 * or not: the browser scrolls to it.
 */
export function useSheet({ box, count }: SheetOptions) {
  const [focus, setFocus] = useState<Place | null>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const goal = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const { current } = goal;
    if (!current) return;
    const element = box.current?.querySelector<HTMLElement>(`[data-cell="${current.row}:${current.column}"]`);
    if (!element) return;
    element.focus();
    goal.current = null;
    if (element instanceof HTMLInputElement) element.select();
  });

  const move = useCallback((to: Place) => {
    goal.current = to;
    setFocus({ ...to });
  }, []);
  const go = (to: Place, extend = false) => {
    const place = { row: clamp(to.row, count - 1), column: clamp(to.column, lastColumn) };
    setAnchor(extend ? (anchor ?? focus) : null);
    move(place);
  };

  const range: CellRange | null =
    anchor && focus && (anchor.row !== focus.row || anchor.column !== focus.column)
      ? {
          top: Math.min(anchor.row, focus.row),
          bottom: Math.min(Math.max(anchor.row, focus.row), count - 1),
          start: Math.min(anchor.column, focus.column),
          end: Math.max(anchor.column, focus.column),
        }
      : null;

  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    // It is where the keys have led.
    if (goal.current?.row === place.row && goal.current.column === place.column) return;
    setFocus(place);
    setAnchor(null);
  };
  const onMouseDown = (event: MouseEvent) => {
    const place = event.shiftKey && focus ? placeOf(event.target) : null;
    if (!place) return;
    event.preventDefault();
    go(place, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey: shift, target } = event;
    const isButton = target instanceof HTMLButtonElement;
    if (key === "Escape" && range) setAnchor(null);
    if (key === "Enter" && !isButton) {
      event.preventDefault();
      go({ ...place, row: place.row + (shift ? -1 : 1) });
    }
    const step = steps[key];
    if (!step) return;
    const upDown = step.row !== 0;
    // A list's own keys, and those of a text in which the caret has somewhere to go.
    if (upDown ? target instanceof HTMLSelectElement && !shift : !range && !leaves(target, step.column))
      return;
    event.preventDefault();
    go({ row: place.row + step.row, column: place.column + step.column }, shift);
  };
  return { focus, range, go, move, handlers: { onFocus, onMouseDown, onKeyDown } };
}
