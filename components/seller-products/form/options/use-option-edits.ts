"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import type { ProductFormValues } from "../form-values";
import { type CellField, revert } from "./cells";
import type { Options } from "./matrix";

type SkuField = CellField | "image_url";
type Change = { before: Options; after: Options };

export type OptionEdits = {
  read: () => Options;
  /** Changes attributes and SKUs as a whole; what it throws, changes nothing. */
  edit: (change: (options: Options) => Options) => void;
  /** Takes the last such change back; false where that can't be done anymore. */
  undo: () => boolean;
  undoable: boolean;
  /** Whether a cell was typed into since: then undoing is the browser's. */
  typed: () => boolean;
  setCell: (index: number, field: SkuField, value: string) => void;
};

/** Changes of the form's attributes and SKUs, which can be undone. */
export function useOptionEdits(): OptionEdits {
  const { control, getValues, setValue, trigger } = useFormContext<ProductFormValues>();
  const { isSubmitted } = useFormState({ control });
  const changes = useRef<Change[]>([]);
  const typed = useRef(false);
  const [undoable, setUndoable] = useState(false);

  const read = useCallback((): Options => {
    const [attributes, skus, left] = getValues(["attributes", "skus", "left"]);
    // The form changes its values in place.
    return structuredClone({ attributes, skus, left });
  }, [getValues]);

  const write = useCallback(
    ({ attributes, skus, left }: Options) => {
      const options = { shouldDirty: true };
      setValue("attributes", attributes, options);
      setValue("skus", skus, options);
      setValue("left", left, options);
      if (isSubmitted) void trigger(["attributes", "skus"]);
    },
    [setValue, trigger, isSubmitted],
  );

  const edit = useCallback(
    (change: (options: Options) => Options) => {
      const before = read();
      const after = change(before);
      if (after === before) return;
      changes.current.push({ before, after });
      typed.current = false;
      setUndoable(true);
      write(after);
    },
    [read, write],
  );

  const undo = useCallback(() => {
    const last = changes.current.pop();
    setUndoable(changes.current.length > 0);
    const back = last && revert(read(), last.before, last.after);
    if (back) write(back);
    return Boolean(back);
  }, [read, write]);

  const setCell = useCallback(
    (index: number, field: SkuField, value: string) => {
      typed.current = true;
      setValue(`skus.${index}.${field}`, value, { shouldDirty: true, shouldValidate: isSubmitted });
    },
    [setValue, isSubmitted],
  );

  return useMemo(
    () => ({ read, edit, undo, undoable, typed: () => typed.current, setCell }),
    [read, edit, undo, undoable, setCell],
  );
}
