"use client";

import { useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { ApiError } from "@/lib/api/api-error";
import type { ErrorCode } from "@/lib/domain/errors";

/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

/** What two people made of one thing: how it is merged, and whether somebody must decide. */
type Met<V> = { merged: V; contested: readonly unknown[] };

type VersionedForm<R, V extends FieldValues, M extends Met<V>> = {
  form: UseFormReturn<V>;
  /** What the form is of, as it was read first; null for what is yet to be made. */
  first: R | null;
  /** The form's values for it, or for nothing. */
  valuesOf: (row: R | null) => V;
  update: (values: V, over: R) => Promise<R>;
  /** The code of a save that came too late, and how what was faster is read. */
  changed: ErrorCode;
  load: (over: R) => Promise<R>;
  merge: (base: V, mine: V, theirs: V) => M;
  onSaved?: () => void;
  onError: (error: unknown) => unknown;
};

/**
 * A form over a row with a version. Where somebody else was faster, what they have made of other fields is taken over
 * and saved around; what they have made of the same ones is a `conflict`, for the person to decide.
 */
export function useVersionedForm<R, V extends FieldValues, M extends Met<V>>({
  form,
  first,
  valuesOf,
  update,
  changed,
  load,
  merge,
  onSaved,
  onError,
}: VersionedForm<R, V, M>) {
  const [read, setRead] = useState(first);
  const [conflict, setConflict] = useState<M | null>(null);

  /** Puts values into the form over a row that was read. */
  const put = (over: R | null, values: V) => {
    setRead(over);
    form.reset(valuesOf(over));
    form.reset(values, { keepDefaultValues: true });
  };

  const fail = async (error: unknown): Promise<null> => {
    await onError(error);
    return null;
  };

  /** The row as it was saved; null where it was not, and the form says why. */
  const saveOver = async (values: V, over: R, merges = 0): Promise<R | null> => {
    try {
      const saved = await update(values, over);
      setConflict(null);
      put(saved, valuesOf(saved));
      onSaved?.();
      return saved;
    } catch (error) {
      const late = error instanceof ApiError && error.code === changed;
      return late && merges < mostMerges ? meet(values, over, merges).catch(fail) : fail(error);
    }
  };

  const meet = async (values: V, over: R, merges: number): Promise<R | null> => {
    const fresh = await load(over);
    const met = merge(valuesOf(over), values, valuesOf(fresh));
    put(fresh, met.merged);
    if (met.contested.length === 0) return saveOver(met.merged, fresh, merges + 1);
    setConflict(met);
    return null;
  };

  const discard = () => {
    setConflict(null);
    form.reset(valuesOf(read));
  };
  return { read, put, saveOver, discard, conflict };
}
