"use client";

import { mutationOptions, queryOptions, skipToken } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import type { ChangeWire } from "@/lib/contracts/console/change-body";
import {
  applyChanges,
  type ChangeSetView,
  getChange,
  previewChanges,
  type SelectionWire,
  undoChanges,
} from "@/lib/contracts/console/changes";

export type AskedChange = { change: ChangeWire; selection: SelectionWire };

/** What a change would do; nothing is asked while there is none. */
export const previewQuery = (asked: AskedChange | null) =>
  queryOptions({
    queryKey: ["change-preview", asked],
    queryFn: asked ? ({ signal }) => call(previewChanges, { body: asked, signal }) : skipToken,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export const applyMutation = mutationOptions({
  mutationFn: (body: AskedChange & { expected: number }) => call(applyChanges, { body }),
});

export const undoMutation = mutationOptions({
  mutationFn: (change_id: string) => call(undoChanges, { params: { change_id } }),
});

const pollMs = 1000;

export const moves = (state: ChangeSetView["state"]) => state === "running" || state === "undoing";

/** A change as it is now; asked again while it is under way. */
export const changeQuery = (initial: ChangeSetView) =>
  queryOptions({
    queryKey: ["change", initial.change_id, initial.state],
    queryFn: ({ signal }) => call(getChange, { params: { change_id: initial.change_id }, signal }),
    initialData: initial,
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && moves(data.state) ? pollMs : false),
  });
