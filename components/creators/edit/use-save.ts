"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { type Conflict, mergeEdits } from "@/components/dashboard/merge-edits";
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

/** Somebody who saves as often as this in between is met again. */
const mostMerges = 3;

/**
 * Saves the form over the creator as it was read. Where somebody else was faster, what they have made of other fields is
 * taken over and saved around; what they have made of the same ones is for the person to decide.
 */
export function useSave(creator: CreatorView, form: UseFormReturn<CreatorFormValues>) {
  const t = useTranslations("creators.edit");
  const failure = useFailure();
  const router = useRouter();
  const update = useMutation(updateCreatorMutation);
  const [read, setRead] = useState(creator);
  const [conflict, setConflict] = useState<Conflict<CreatorFormValues> | null>(null);

  /** Puts values into the form over a creator that was read. */
  const put = (over: CreatorView, values: CreatorFormValues) => {
    setRead(over);
    form.reset(formValues(over));
    form.reset(values, { keepDefaultValues: true });
  };

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

  const save = async (values: CreatorFormValues, over = read, merges = 0): Promise<void> => {
    try {
      const changes = creatorChanges(values, over);
      const saved = await update.mutateAsync({ id: over.creator_id, readAt: over.updated_at, changes });
      setConflict(null);
      put(saved, formValues(saved));
      toast.success(t("saved"));
      router.refresh();
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "creator.changed" || merges === mostMerges)
        return show(error);
      await meet(values, over, merges).catch(show);
    }
  };

  const meet = async (values: CreatorFormValues, over: CreatorView, merges: number) => {
    const fresh = await loadCreator(over.creator_id);
    const theirs = formValues(fresh);
    const { merged, contested, adopted } = mergeEdits(formValues(over), values, theirs);
    put(fresh, merged);
    if (contested.length > 0) setConflict({ contested, adopted, theirs });
    else await save(merged, fresh, merges + 1);
  };

  const discard = () => {
    setConflict(null);
    form.reset(formValues(read));
  };
  return {
    read,
    put,
    save: (values: CreatorFormValues) => save(values),
    discard,
    conflict,
    saving: update.isPending,
  };
}

/** Whether the form has such a field; the server may name one that it does not show. */
const isFormPath = (path: string, values: CreatorFormValues): path is CreatorField =>
  (path.split(".")[0] ?? "") in values;
