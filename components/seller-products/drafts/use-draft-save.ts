"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Conflict } from "@/components/dashboard/merge-edits";
import { ApiError } from "@/lib/api/api-error";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import type { ErrorCode } from "@/lib/domain/errors";
import { formValues, type ProductFormValues } from "../form/form-values";
import { mergeProducts, type ProductUnits } from "../form/merge-products";
import { draftPayload } from "../form/product-payload";
import { useFormFailures } from "../form/use-form-failures";
import { loadDraft, updateDraftMutation } from "./queries";

/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

const hasCode = (error: unknown, code: ErrorCode) => error instanceof ApiError && error.code === code;

/**
 * Saves the form over the draft as it was read. Where somebody else was faster, what they have made of other fields is
 * taken over and saved around; what they have made of the same ones is for the person to decide.
 */
export function useDraftSave(draft: DraftView, form: UseFormReturn<ProductFormValues>) {
  const { showFailure } = useFormFailures(form);
  const update = useMutation(updateDraftMutation);
  const [read, setRead] = useState(draft);
  const [conflict, setConflict] = useState<(Conflict<ProductUnits> & { mine: ProductUnits }) | null>(null);
  const [gone, setGone] = useState(false);

  /** Puts values into the form over a draft that was read. */
  const put = (over: DraftView, values: ProductFormValues) => {
    setRead(over);
    form.reset(formValues(over));
    form.reset(values, { keepDefaultValues: true });
  };

  /** The draft as it was saved; null where it was not, and the form says why. */
  const save = async (
    values: ProductFormValues,
    over: DraftView = read,
    merges = 0,
  ): Promise<DraftView | null> => {
    const { draft_id: id, version } = over;
    try {
      const saved = await update.mutateAsync({ ...draftPayload(values), id, version });
      setConflict(null);
      put(saved, formValues(saved));
      return saved;
    } catch (error) {
      if (!hasCode(error, "draft.changed") || merges === mostMerges) return refuse(error);
      return meet(values, over, merges).catch(refuse);
    }
  };

  const meet = async (values: ProductFormValues, over: DraftView, merges: number) => {
    const fresh = await loadDraft(over.draft_id);
    const { merged, ...met } = mergeProducts(formValues(over), values, formValues(fresh));
    put(fresh, merged);
    if (met.contested.length === 0) return save(merged, fresh, merges + 1);
    setConflict(met);
    return null;
  };

  /** After an act on the draft as it was read was refused: what it has become, if somebody else has changed it. */
  const refuse = async (error: unknown): Promise<null> => {
    if (hasCode(error, "draft.not_found")) setGone(true);
    else showFailure(error);
    if (hasCode(error, "draft.changed") && !form.formState.isDirty)
      await loadDraft(read.draft_id).then((fresh) => put(fresh, formValues(fresh)), showFailure);
    return null;
  };

  const discard = () => {
    setConflict(null);
    form.reset(formValues(read));
  };
  return { read, put, save, refuse, discard, conflict, gone, saving: update.isPending };
}
