"use client";

import { mutationOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call } from "@/lib/api/client";
import { allowContact, eraseCreator, stopContact, updateCreator } from "@/lib/contracts/console/creators";
import type { creatorPatchBody } from "@/lib/contracts/creator/creator-body";
import { getCreator } from "@/lib/contracts/creator/creators";

export const loadCreator = (id: string) => call(getCreator, { params: { id } });

type CreatorEdit = { id: string; readAt: string; changes: z.input<typeof creatorPatchBody> };

/** Changes a creator as it was read; what the changes leave out stays. */
export const updateCreatorMutation = mutationOptions({
  mutationFn: ({ id, readAt, changes }: CreatorEdit) =>
    call(updateCreator, { params: { creator_id: id }, body: { ...changes, updated_at: readAt } }),
});

export const stopContactMutation = mutationOptions({
  mutationFn: ({ id, note }: { id: number; note: string }) =>
    call(stopContact, { params: { creator_id: String(id) }, body: { note } }),
});

export const allowContactMutation = mutationOptions({
  mutationFn: (id: number) => call(allowContact, { params: { creator_id: String(id) } }),
});

export const eraseMutation = mutationOptions({
  mutationFn: (id: number) => call(eraseCreator, { params: { creator_id: String(id) } }),
});
