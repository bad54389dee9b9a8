"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { type Conflict, mergeEdits } from "@/components/dashboard/merge-edits";
import { useVersionedForm } from "@/components/dashboard/use-versioned-form";
import { isSignedOut } from "@/components/layout/failure";
import { useFailure } from "@/components/ui/use-failure";
import { ApiError } from "@/lib/api/api-error";
import type { ErrorCode } from "@/lib/domain/errors";
import { loadCreator, updateCreatorMutation } from "../queries";
import { creatorChanges } from "./creator-changes";
import {
  type CreatorField,
  type CreatorFormValues,
  type CreatorView,
  formPath,
  formValues,
} from "./creator-form-values";

/** The domain's refusals that belong to one field. */
const refusedFields: Partial<Record<ErrorCode, CreatorField>> = {
  "creator.handle_taken": "accounts",
  "product.category_not_found": "category_ids",
};

type CreatorMet = Conflict<CreatorFormValues> & { merged: CreatorFormValues };

/** Saves the form over the creator as it was read; see `useVersionedForm`. */
export function useSave(creator: CreatorView, form: UseFormReturn<CreatorFormValues>) {
  const t = useTranslations("creators.edit");
  const failure = useFailure();
  const router = useRouter();
  const mutation = useMutation(updateCreatorMutation);

  const show = (error: unknown) => {
    const named = error instanceof ApiError ? error.fields : [];
    for (const { path, message } of named) {
      const at = formPath(path.split("."));
      if (isFormPath(at, form.getValues())) form.setError(at, { type: "server", message });
    }
    const refused = error instanceof ApiError && error.code ? refusedFields[error.code] : undefined;
    if (refused) form.setError(refused, { type: "server", message: failure(error) });
    else if (named.length === 0)
      form.setError("root", { type: isSignedOut(error) ? "signed-out" : "server", message: failure(error) });
  };

  const { read, saveOver, ...rest } = useVersionedForm<CreatorView, CreatorFormValues, CreatorMet>({
    form,
    first: creator,
    valuesOf: (row) => formValues(row ?? creator),
    update: (values, over) =>
      mutation.mutateAsync({
        id: over.creator_id,
        readAt: over.updated_at,
        changes: creatorChanges(values, over),
      }),
    changed: "creator.changed",
    load: ({ creator_id }) => loadCreator(creator_id),
    merge: (base, mine, theirs) => ({ ...mergeEdits(base, mine, theirs), theirs }),
    onSaved: () => {
      toast.success(t("saved"));
      router.refresh();
    },
    onError: show,
  });
  const over = read ?? creator;
  return {
    ...rest,
    read: over,
    save: (values: CreatorFormValues) => saveOver(values, over),
    saving: mutation.isPending,
  };
}

/** Whether the form has such a field; the server may name one that it does not show. */
const isFormPath = (path: string, values: CreatorFormValues): path is CreatorField =>
  (path.split(".")[0] ?? "") in values;
