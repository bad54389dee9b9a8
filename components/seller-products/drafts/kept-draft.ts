import type { Kept } from "@/components/dashboard/use-kept-edit";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import type { ProductFormValues } from "../form/form-values";
import { isKept } from "../form/kept-product";

export const keptDraftName = (userId: number, draftId: number) => `draft-edit ${userId} ${draftId}`;

export const isKeptDraft = (value: unknown): value is Kept<DraftView, ProductFormValues> =>
  typeof Object(Object(value).read).draft_id === "number" && isKept(value);
