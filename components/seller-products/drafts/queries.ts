"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import type { DraftView } from "@/lib/contracts/console/draft-view";
import {
  createProductDraft,
  deleteProductDraft,
  getProductDraft,
  publishProductDraft,
  scheduleProductDraft,
  updateProductDraft,
} from "@/lib/contracts/console/product-drafts";
import type { DraftPayload } from "../form/product-payload";

const params = (id: number) => ({ draft_id: String(id) });

/** The draft as it is now. */
export const loadDraft = (id: number) => call(getProductDraft, { params: params(id) });

/** The same, read anew when the window is looked at again. */
export const draftNowQuery = (read: DraftView) =>
  queryOptions({
    queryKey: ["draft-now", read.draft_id, read.version],
    queryFn: () => loadDraft(read.draft_id),
    initialData: read,
    staleTime: 10_000,
    refetchOnWindowFocus: "always",
    retry: false,
  });

/** Keeps what is typed as a draft. */
export const createDraftMutation = mutationOptions({
  mutationFn: (body: DraftPayload) => call(createProductDraft, { body }),
});

/** Replaces what the draft says, as it was read. */
export const updateDraftMutation = mutationOptions({
  mutationFn: ({ id, ...body }: DraftPayload & { id: number; version: number }) =>
    call(updateProductDraft, { params: params(id), body }),
});

/** Publishes the draft as it was read. */
export const publishDraftMutation = mutationOptions({
  mutationFn: ({ draft_id, version }: DraftView) =>
    call(publishProductDraft, { params: params(draft_id), body: { version } }),
});

/** Gives the draft a time on the shop's clock, or none. */
export const scheduleDraftMutation = mutationOptions({
  mutationFn: ({ draft, on }: { draft: DraftView; on: string | null }) =>
    call(scheduleProductDraft, {
      params: params(draft.draft_id),
      body: { version: draft.version, publish_on: on },
    }),
});

/** Forgets the draft. */
export const deleteDraftMutation = mutationOptions({
  mutationFn: (id: number) => call(deleteProductDraft, { params: params(id) }),
});
