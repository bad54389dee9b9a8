import { z } from "zod";
import { idSchema, wireInt, wireSize, wireUuid } from "@/lib/api/fields";
import type { Campaign } from "@/lib/domain/matching/task-select";
import { wizardSteps } from "@/lib/domain/matching/wizard-steps";
import type { Page } from "@/lib/domain/page";
import { channelSchema, channels } from "../campaign-enums";
import { amountSchema, clearableMultiline, clearableText, textSchema } from "../fields";
import { limits } from "../limits";
import { filtersBody, filtersInput } from "../match-filters";
import {
  approvalSchema,
  approvals,
  campaignSchema,
  campaignStatuses,
  campaignStatusSchema,
  campaignView,
} from "./campaign-view";
import { operation } from "./contract";
import { readAtSchema } from "./fields";

const params = z.object({ task_id: wireUuid() });

export const createCampaign = operation({
  name: "createCampaign",
  method: "POST",
  path: "/api/console/campaigns",
  summary: "Begin a campaign for a product: a draft with its match tags, which the wizard fills in",
  access: ["SELLER"],
  limits: limits.matching,
  idempotent: true,
  status: 201,
  body: z.object({ product_id: idSchema }),
  input: ({ body }) => ({ productId: body.product_id }),
  output: campaignSchema,
  present: campaignView,
});

export const listCampaigns = operation({
  name: "listCampaigns",
  method: "GET",
  path: "/api/console/campaigns",
  summary: "The caller's campaigns and those of its shop, drafts among them, the newest first",
  access: ["SELLER", "ADMIN"],
  query: z.object({
    status: campaignStatusSchema.optional(),
    page: wireInt({ min: 1, max: 1_000_000 }).default(1),
    size: wireSize({ max: 100, preset: 20 }),
  }),
  input: ({ query }) => ({
    page: { number: query.page, size: query.size },
    statuses: query.status && [campaignStatuses[query.status]],
  }),
  output: z.object({ page: z.int(), size: z.int(), total: z.int(), items: z.array(campaignSchema) }),
  present: ({ number, size, total, items }: Page<Campaign>, view) => ({
    page: number,
    size,
    total,
    items: items.map((campaign) => campaignView(campaign, view)),
  }),
});

export const getCampaign = operation({
  name: "getCampaign",
  method: "GET",
  path: "/api/console/campaigns/{task_id}",
  summary: "One campaign, in any status",
  access: ["SELLER", "ADMIN"],
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: campaignSchema,
  present: campaignView,
});

export const updateCampaign = operation({
  name: "updateCampaign",
  method: "PATCH",
  path: "/api/console/campaigns/{task_id}",
  summary: "Change a campaign as it was read: what is absent stays, and another's change is not overwritten",
  access: ["SELLER"],
  params,
  body: z.object({
    updated_at: readAtSchema,
    match_tags: z.array(textSchema(40)).max(50).optional(),
    filters: filtersBody(idSchema).optional(),
    step: z.enum(wizardSteps).optional(),
    channel: channelSchema.nullish(),
    product_intro: clearableMultiline(2000),
    link: clearableText(2048),
    reward: clearableText(500),
    reward_amount: amountSchema.nullish(),
    requirements: clearableMultiline(2000),
    first_approval: approvalSchema.optional(),
    answer_approval: approvalSchema.optional(),
    willing_threshold: z.number().min(0).max(1).optional(),
  }),
  input: ({ params, body }) => ({
    id: params.task_id,
    updatedAt: new Date(body.updated_at),
    patch: {
      matchTags: body.match_tags,
      filters: body.filters && filtersInput(body.filters),
      step: body.step,
      channel: body.channel && channels[body.channel],
      productIntro: body.product_intro === null ? "" : body.product_intro,
      link: body.link === null ? "" : body.link,
      reward: body.reward === null ? "" : body.reward,
      rewardMinor: body.reward_amount,
      requirements: body.requirements === null ? "" : body.requirements,
      firstApproval: body.first_approval && approvals[body.first_approval],
      answerApproval: body.answer_approval && approvals[body.answer_approval],
      willingThreshold: body.willing_threshold,
    },
  }),
  output: campaignSchema,
  present: campaignView,
});

export const startMatching = operation({
  name: "startMatching",
  method: "POST",
  path: "/api/console/campaigns/{task_id}/match",
  summary: "Find creators by the campaign's tags and filters, also anew until someone was written to",
  access: ["SELLER"],
  limits: limits.matching,
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: campaignSchema,
  present: campaignView,
});

export const deleteCampaign = operation({
  name: "deleteCampaign",
  method: "DELETE",
  path: "/api/console/campaigns/{task_id}",
  summary: "Delete a draft",
  access: ["SELLER"],
  status: 204,
  params,
  input: ({ params }) => ({ id: params.task_id }),
  output: z.null(),
  present: (_: unknown) => null,
});
