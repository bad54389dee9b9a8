import type { SignedIn } from "../context";
import { getCampaign } from "../matching/list-match-tasks";
import { phaseOf } from "./campaign-phase";
import { type CampaignCard, outcomesOf } from "./list-campaign-cards";

/** One campaign with all that is counted of it. Throws `task.not_found`. */
export async function getCampaignCard(context: SignedIn, { id }: { id: string }): Promise<CampaignCard> {
  const [campaign, outcomes] = await Promise.all([getCampaign(context, { id }), outcomesOf(context, [id])]);
  const outcome = outcomes.get(id) ?? { repliedCount: 0, cooperatingCount: 0 };
  return { ...campaign, ...outcome, phase: phaseOf(campaign) };
}
