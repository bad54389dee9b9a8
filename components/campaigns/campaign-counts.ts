import type { CampaignCard } from "@/lib/domain/campaigns/list-campaign-cards";

/** What is counted of a campaign, in the order in which it happens. */
export function countsOf(card: CampaignCard) {
  return [
    ["matched", card.matchedCount],
    ["willing", card.willingCount],
    ["sent", card.sentCount],
    ["replied", card.repliedCount],
    ["cooperating", card.cooperatingCount],
  ] as const;
}
