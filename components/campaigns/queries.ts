"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { chooseCreators } from "@/lib/contracts/console/campaign-choice";
import { explainCreator } from "@/lib/contracts/console/campaign-matches";
import { countAudience } from "@/lib/contracts/console/campaign-start";
import { createCampaign, deleteCampaign, startMatching } from "@/lib/contracts/console/campaigns";
import { changeSending } from "@/lib/contracts/console/sending";
import { changeThread } from "@/lib/contracts/console/threads";
import { listCreators } from "@/lib/contracts/creator/creators";
import type { StageName } from "./board/board-card-view";
import type { Campaign } from "./wizard/campaign";

const params = (id: string) => ({ task_id: id });

/** Begins a campaign for a product; its draft. */
export const createCampaignMutation = mutationOptions({
  mutationFn: (productId: number) => call(createCampaign, { body: { product_id: productId } }),
});

export const deleteCampaignMutation = mutationOptions({
  mutationFn: (id: string) => call(deleteCampaign, { params: params(id) }),
});

/** Finds creators, also anew. */
export const startMatchingMutation = mutationOptions({
  mutationFn: (id: string) => call(startMatching, { params: params(id) }),
});

export type ChoiceInput = { id: string; creatorIds: number[]; chosen: boolean | null };

export const chooseMutation = mutationOptions({
  mutationFn: ({ id, creatorIds, chosen }: ChoiceInput) =>
    call(chooseCreators, { params: params(id), body: { creator_ids: creatorIds, chosen } }),
});

/** How many creators come into question under some filters. */
export const audienceQuery = (id: string, filters: Campaign["filters"]) =>
  queryOptions({
    queryKey: ["audience", id, filters],
    queryFn: ({ signal }) => call(countAudience, { params: params(id), body: { filters }, signal }),
  });

/** Creators whose name, handles, bio or tags contain a text. */
export const creatorsQuery = (q: string) =>
  queryOptions({
    queryKey: ["creators", q],
    queryFn: ({ signal }) => call(listCreators, { query: { q, size: "8" }, signal }),
  });

/** Where a creator stands in a campaign's search. */
export const whyNotQuery = (id: string, creatorId: number) =>
  queryOptions({
    queryKey: ["why-not", id, creatorId],
    queryFn: ({ signal }) =>
      call(explainCreator, { params: { task_id: id, creator_id: String(creatorId) }, signal }),
  });

/** Puts a talk into a stage. */
export const moveThreadMutation = mutationOptions({
  mutationFn: ({ threadId, stage }: { threadId: string; stage: StageName }) =>
    call(changeThread, { params: { thread_id: threadId }, body: { stage } }),
});

export const changeSendingMutation = mutationOptions({
  mutationFn: ({ id, action }: { id: string; action: "pause" | "resume" | "undo" }) =>
    call(changeSending, { params: params(id), body: { action } }),
});
