"use client";

import { mutationOptions, queryOptions, skipToken } from "@tanstack/react-query";
import type { z } from "zod";
import { call } from "@/lib/api/client";
import { forecastCampaign, rehearseCampaign } from "@/lib/contracts/console/budget";
import { chooseCreators } from "@/lib/contracts/console/campaign-choice";
import { countAudience, startCampaign } from "@/lib/contracts/console/campaign-start";
import { createCampaign, deleteCampaign, startMatching } from "@/lib/contracts/console/campaigns";
import { explainCreator } from "@/lib/contracts/console/explain-creator";
import { approveDrafts, approveMessage, editMessage, requestDrafts } from "@/lib/contracts/console/messages";
import { changeDelivery, changeSending } from "@/lib/contracts/console/sending";
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
/** One after the other, in the order in which they were made. */
export const moveThreadMutation = mutationOptions({
  scope: { id: "board" },
  mutationFn: ({ threadId, stage }: { threadId: string; stage: StageName }) =>
    call(changeThread, { params: { thread_id: threadId }, body: { stage } }),
});

export const changeSendingMutation = mutationOptions({
  mutationFn: ({ id, action }: { id: string; action: "pause" | "resume" | "undo" }) =>
    call(changeSending, { params: params(id), body: { action } }),
});

export type Forecast = z.output<typeof forecastCampaign.output>;
export type RehearsalView = z.output<typeof rehearseCampaign.output>;
type Channel = Forecast["channel"];

/** When how many messages would leave. */
export const forecastQuery = (id: string, channel: Channel | null, count: number) =>
  queryOptions({
    queryKey: ["forecast", id, channel, count],
    queryFn: channel
      ? ({ signal }) =>
          call(forecastCampaign, { params: params(id), query: { channel, count: String(count) }, signal })
      : skipToken,
  });

/** The campaign on a simulated clock. */
export const rehearsalQuery = (id: string, channel: Channel | null) =>
  queryOptions({
    queryKey: ["rehearsal", id, channel],
    queryFn: channel
      ? ({ signal }) => call(rehearseCampaign, { params: params(id), query: { channel }, signal })
      : skipToken,
  });

export const startCampaignMutation = mutationOptions({
  mutationFn: (id: string) => call(startCampaign, { params: params(id) }),
});

export const requestDraftsMutation = mutationOptions({
  mutationFn: ({ id, creatorIds, anew }: { id: string; creatorIds: number[]; anew: boolean }) =>
    call(requestDrafts, { params: params(id), body: { creator_ids: creatorIds, anew } }),
});

/** Approves drafts by their ids; `read` are the hashes of the texts that were read. */
export const approveDraftsMutation = mutationOptions({
  mutationFn: ({ id, messageIds, read }: { id: string; messageIds: number[]; read: string[] }) =>
    call(approveDrafts, { params: params(id), body: { message_ids: messageIds, read } }),
});

const message = (id: number) => ({ message_id: String(id) });

export const approveMessageMutation = mutationOptions({
  mutationFn: ({ id, textHash }: { id: number; textHash: string }) =>
    call(approveMessage, { params: message(id), body: { text_hash: textHash } }),
});

export type Edit = { id: number; textHash: string; subject: string | undefined; content: string };

export const editMessageMutation = mutationOptions({
  mutationFn: ({ id, textHash, subject, content }: Edit) =>
    call(editMessage, { params: message(id), body: { text_hash: textHash, subject, content } }),
});

/** Takes an approval back. */
export const undoMessageMutation = mutationOptions({
  mutationFn: (id: number) => call(changeDelivery, { params: message(id), body: { action: "undo" } }),
});
