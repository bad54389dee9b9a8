import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { matchFiltersSchema } from "@/lib/domain/matching/match-filters";
import type { Campaign } from "@/lib/domain/matching/task-select";
import { wizardSteps } from "@/lib/domain/matching/wizard-steps";
import { decimalFromMinor } from "@/lib/domain/money";
import { channelNames, channelSchema } from "../campaign-enums";
import { filtersSchema, filtersView } from "../match-filters";
import { productStatusNames, productStatusSchema } from "../storefront/enums";
import { timeFields, times } from "./fields";

export const campaignStatuses = {
  draft: "DRAFT",
  matching: "MATCHING",
  matched: "MATCHED",
  failed: "FAILED",
} as const;
const statusNames = { DRAFT: "draft", MATCHING: "matching", MATCHED: "matched", FAILED: "failed" } as const;
export const campaignStatusSchema = z.enum(Object.values(statusNames));

export const approvals = { person: "PERSON", rule: "RULE" } as const;
const approvalNames = { PERSON: "person", RULE: "rule" } as const;
export const approvalSchema = z.enum(Object.values(approvalNames));

const at = timeFields.created_at.nullable();

export const campaignSchema = z.object({
  task_id: z.string(),
  user_id: z.int(),
  shop_id: z.int().nullable(),
  product: z.object({
    product_id: z.int(),
    product_name: z.string(),
    product_name_en: z.string().nullable(),
    product_status: productStatusSchema.nullable().meta({ description: "Null once it was deleted." }),
    price: z.number(),
    image: z.string().nullable(),
    image_placeholder: z.string().nullable(),
  }),
  status: campaignStatusSchema,
  error: z.string().nullable(),
  step: z.enum(wizardSteps),
  matched_count: z.int(),
  willing_count: z.int(),
  sent_count: z.int(),
  match_tags: z.array(z.string()),
  filters: filtersSchema,
  channel: channelSchema.nullable(),
  product_intro: z.string(),
  link: z.string(),
  reward: z.string(),
  reward_amount: z.number().nullable(),
  requirements: z.string(),
  first_approval: approvalSchema,
  answer_approval: approvalSchema,
  willing_threshold: z.number(),
  matched_at: at,
  started_at: at,
  paused_at: at,
  ...timeFields,
});

const isoOrNull = (date: Date | null) => date?.toISOString() ?? null;

function productView({ product }: Campaign, view: View) {
  const [image] = product.images;
  return {
    product_id: product.id,
    product_name: product.title,
    product_name_en: product.titleEn,
    product_status: product.archivedAt ? null : productStatusNames[product.status],
    price: decimalFromMinor(product.priceMinor),
    image: image ? view.absolute(image.url) : null,
    image_placeholder: image?.placeholder ?? null,
  };
}

export function campaignView(campaign: Campaign, view: View): z.input<typeof campaignSchema> {
  return {
    task_id: campaign.id,
    user_id: campaign.userId,
    shop_id: campaign.shopId,
    product: productView(campaign, view),
    status: statusNames[campaign.status],
    error: campaign.error,
    step: wizardSteps.find((step) => step === campaign.step) ?? "tags",
    matched_count: campaign.matchedCount,
    willing_count: campaign.willingCount,
    sent_count: campaign.sentCount,
    match_tags: campaign.matchTags,
    filters: filtersView(matchFiltersSchema.parse(campaign.filters)),
    channel: campaign.channel && channelNames[campaign.channel],
    product_intro: campaign.productIntro,
    link: campaign.link,
    reward: campaign.reward,
    reward_amount: campaign.rewardMinor === null ? null : decimalFromMinor(campaign.rewardMinor),
    requirements: campaign.requirements,
    first_approval: approvalNames[campaign.firstApproval],
    answer_approval: approvalNames[campaign.answerApproval],
    willing_threshold: campaign.willingThreshold,
    matched_at: isoOrNull(campaign.matchedAt),
    started_at: isoOrNull(campaign.startedAt),
    paused_at: isoOrNull(campaign.pausedAt),
    ...times(campaign),
  };
}
