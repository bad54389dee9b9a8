import { matchRowViews } from "@/components/campaigns/match-row-view";
import type { Campaign } from "@/components/campaigns/wizard/campaign";
import { FiltersStep } from "@/components/campaigns/wizard/filters-step";
import { PreviewStep } from "@/components/campaigns/wizard/preview-step";
import type { SetupStep } from "@/components/campaigns/wizard/setup-steps";
import { TagsStep } from "@/components/campaigns/wizard/tags-step";
import { listMatches } from "@/lib/domain/campaigns/list-matches";
import { suggestTags } from "@/lib/domain/campaigns/suggest-tags";
import type { SignedIn } from "@/lib/domain/context";
import { loadFilterOptions } from "./filter-options";

type StepContentProps = { step: SetupStep; campaign: Campaign; context: SignedIn };

/** What one step of the wizard shows, with what it needs from the server. */
export async function StepContent({ step, campaign, context }: StepContentProps) {
  const id = campaign.task_id;
  switch (step) {
    case "tags":
      return <TagsStep suggestions={await suggestTags(context, { id })} />;
    case "filters":
      return <FiltersStep options={await loadFilterOptions(context)} />;
    default:
      return <PreviewStep rows={matchRowViews(context.locale, await listMatches(context, { id }))} />;
  }
}
