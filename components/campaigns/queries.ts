"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { chooseCreators } from "@/lib/contracts/console/campaign-choice";
import { countAudience } from "@/lib/contracts/console/campaign-start";
import { createCampaign, deleteCampaign, startMatching } from "@/lib/contracts/console/campaigns";
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
