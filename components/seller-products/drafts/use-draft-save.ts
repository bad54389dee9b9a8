"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useVersionedForm } from "@/components/dashboard/use-versioned-form";
import { ApiError } from "@/lib/api/api-error";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import type { ErrorCode } from "@/lib/domain/errors";
import { formValues, type ProductFormValues } from "../form/form-values";
import { mergeProducts, type ProductMet } from "../form/merge-products";
import { draftPayload } from "../form/product-payload";
import { useFormFailures } from "../form/use-form-failures";
import { loadDraft, updateDraftMutation } from "./queries";

const hasCode = (error: unknown, code: ErrorCode) => error instanceof ApiError && error.code === code;

/** Saves the form over the draft as it was read; see `useVersionedForm`. */
export function useDraftSave(draft: DraftView, form: UseFormReturn<ProductFormValues>) {
  const { showFailure } = useFormFailures(form);
  const mutation = useMutation(updateDraftMutation);
  const [gone, setGone] = useState(false);

  /** After an act on the draft as it was read was refused: what it has become, if somebody else has changed it. */
  const refuse = async (error: unknown): Promise<void> => {
    if (hasCode(error, "draft.not_found")) setGone(true);
    else showFailure(error);
    if (hasCode(error, "draft.changed") && !form.formState.isDirty)
      await loadDraft(over.draft_id).then((fresh) => put(fresh, formValues(fresh)), showFailure);
  };

  const { read, put, saveOver, ...rest } = useVersionedForm<DraftView, ProductFormValues, ProductMet>({
    form,
    first: draft,
    valuesOf: (row) => formValues(row ?? draft),
    update: (values, { draft_id: id, version }) =>
      mutation.mutateAsync({ ...draftPayload(values), id, version }),
    changed: "draft.changed",
    load: ({ draft_id }) => loadDraft(draft_id),
    merge: mergeProducts,
    onError: refuse,
  });
  const over = read ?? draft;
  return {
    ...rest,
    read: over,
    put,
    save: (values: ProductFormValues) => saveOver(values, over),
    refuse,
    gone,
    saving: mutation.isPending,
  };
}
