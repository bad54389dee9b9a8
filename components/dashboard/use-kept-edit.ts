"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { holdEdit, keep, readKept } from "./kept-edit";
import { same } from "./merge-edits";

/** What was typed and not saved, with what it was typed over as that was read. */
export type Kept<R, V> = { read: R; values: V };

type KeptEditOptions<R, V extends FieldValues> = {
  /** Tells users and objects apart. */
  name: string;
  isKept: (value: unknown) => value is Kept<R, V>;
  form: UseFormReturn<V>;
  read: R;
  put: (read: R, values: V) => void;
};

/**
 * Puts back what was typed and not saved before the page was left, loaded anew or lost, and goes on keeping it. Two
 * tabs keep theirs apart; what a tab that is gone has left behind goes to the next. `restored` until it is saved.
 */
export function useKeptEdit<R, V extends FieldValues>({
  name,
  isKept,
  form,
  read,
  put,
}: KeptEditOptions<R, V>) {
  const [restored, setRestored] = useState(false);
  const held = useRef(false);
  const { isDirty } = form.formState;

  const write = useEffectEvent((edit: Kept<R, V> | null) => {
    keep(name, edit);
    if (held.current) keep(name, edit, "browser");
  });
  const restore = useEffectEvent((where: "tab" | "browser") => {
    const edit = readKept(name, isKept, where);
    if (!edit || form.formState.isDirty) return;
    // It was saved just before the page was left.
    if (same(edit.values, form.getValues())) return keep(name, null, where);
    put(edit.read, edit.values);
    setRestored(true);
  });
  const takeOver = useEffectEvent(() => {
    const own = readKept(name, isKept);
    if (own) keep(name, own, "browser");
    else restore("browser");
  });
  useEffect(() => {
    restore("tab");
    const release = holdEdit(name, () => {
      held.current = true;
      takeOver();
    });
    return () => {
      held.current = false;
      release();
    };
  }, [name]);
  const remember = useEffectEvent((values: V) => write({ read, values }));
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => remember(values) }),
    [form],
  );
  const wasDirty = useRef(false);
  useEffect(() => {
    // What was saved or dropped; not what has only just been opened, and is yet to be put back.
    if (wasDirty.current && !isDirty) {
      write(null);
      setRestored(false);
    }
    wasDirty.current = isDirty;
  }, [isDirty]);
  return restored;
}
