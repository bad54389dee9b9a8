"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { NoteEdit } from "@/components/dashboard/note-item";
import { call } from "@/lib/api/client";
import {
  addIntentNote,
  decideIntent,
  decideIntents,
  type FailureReasonName,
  reopenIntent,
  setStockHold,
} from "@/lib/contracts/console/intents";
import { deleteIntentNote, editIntentNote } from "@/lib/contracts/console/notes";

export type Decision = "success" | "failed";

/** The seller's answer; `notes` are for the buyer. */
export type Verdict = { decision: Decision; notes: string; reason: FailureReasonName | null };

const params = (id: number) => ({ intent_id: String(id) });

export const decideMutation = mutationOptions({
  mutationFn: ({ id, ...body }: Verdict & { id: number }) => call(decideIntent, { params: params(id), body }),
});

/** One answer to several; each has a result of its own. */
export const decideManyMutation = mutationOptions({
  mutationFn: (body: Verdict & { ids: number[] }) => call(decideIntents, { body }),
});

/** What would become of each, as things stand. */
export const previewQuery = (ids: number[], decision: Decision) =>
  queryOptions({
    queryKey: ["intent-preview", decision, ids],
    queryFn: ({ signal }) => call(decideIntents, { body: { ids, decision, preview: true }, signal }),
    staleTime: 0,
    gcTime: 0,
  });

export const reopenMutation = mutationOptions({
  mutationFn: (id: number) => call(reopenIntent, { params: params(id) }),
});

/** Takes several answers back, each for itself; how many, and what stood against the first that was refused. */
export const reopenManyMutation = mutationOptions({
  mutationFn: async (ids: readonly number[]) => {
    const refused: unknown[] = [];
    for (const id of ids)
      await call(reopenIntent, { params: params(id) }).catch((error) => refused.push(error));
    return { back: ids.length - refused.length, error: refused[0] };
  },
});

export const noteMutation = mutationOptions({
  mutationFn: ({ id, text }: { id: number; text: string }) =>
    call(addIntentNote, { params: params(id), body: { text } }),
});

const noteParams = (id: number, noteId: number) => ({ intent_id: String(id), note_id: String(noteId) });

export const editNoteMutation = mutationOptions({
  mutationFn: ({ id, noteId, text, editedAt }: NoteEdit) =>
    call(editIntentNote, { params: noteParams(id, noteId), body: { text, edited_at: editedAt } }),
});

export const deleteNoteMutation = mutationOptions({
  mutationFn: ({ id, noteId }: { id: number; noteId: number }) =>
    call(deleteIntentNote, { params: noteParams(id, noteId) }),
});

export const holdMutation = mutationOptions({
  mutationFn: (hours: number | null) => call(setStockHold, { body: { hours } }),
});
