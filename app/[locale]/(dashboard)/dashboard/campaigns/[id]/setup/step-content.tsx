import { matchRowViews } from "@/components/campaigns/match-row-view";
import { BudgetStep } from "@/components/campaigns/wizard/budget-step";
import type { Campaign } from "@/components/campaigns/wizard/campaign";
import { FiltersStep } from "@/components/campaigns/wizard/filters-step";
import { MessageStep } from "@/components/campaigns/wizard/message-step";
import { PreviewStep } from "@/components/campaigns/wizard/preview-step";
import { RehearsalStep } from "@/components/campaigns/wizard/rehearsal-step";
import type { SetupStep } from "@/components/campaigns/wizard/setup-steps";
import { TagsStep } from "@/components/campaigns/wizard/tags-step";
import { listMatches } from "@/lib/domain/campaigns/list-matches";
import { suggestTags } from "@/lib/domain/campaigns/suggest-tags";
import type { SignedIn } from "@/lib/domain/context";
import { env } from "@/lib/env";
import { href } from "@/lib/i18n/href";
import { loadFilterOptions } from "./filter-options";
import { loadDrafts } from "./load-drafts";

/** Where buyers find the product. */
const productUrl = ({ product }: Campaign) =>
  new URL(href("zh", `/products/${product.product_id}`), env.APP_URL).href;

type StepContentProps = { step: SetupStep; campaign: Campaign; context: SignedIn };

/** What one step of the wizard shows, with what it needs from the server. */
export async function StepContent({ step, campaign, context }: StepContentProps) {
  const id = campaign.task_id;
  switch (step) {
    case "tags":
      return <TagsStep suggestions={await suggestTags(context, { id })} />;
    case "filters":
      return <FiltersStep options={await loadFilterOptions(context)} />;
    case "message":
      return <MessageStep {...(await loadDrafts(context, id))} productUrl={productUrl(campaign)} />;
    case "budget":
      return <BudgetStep />;
    case "rehearsal":
      return <RehearsalStep />;
    case "preview":
      return <PreviewStep rows={matchRowViews(context.locale, await listMatches(context, { id }))} />;
  }
}
